import { generateEntityId } from "@medusajs/framework/utils"

import type { ContactChannel, TicketKind, TicketPriority } from "../../../../domain/kernel/vocabulary"
import { findRepeat, type FoundRepeat } from "../../../../domain/ticket/find-repeat"
import { TICKET_INITIAL_STAGE } from "../../../../domain/ticket/lifecycle"
import { queueAt } from "../../../../domain/ticket/queue-at"
import type { TicketLanguage, TicketMessageKind } from "../../../../domain/ticket/ticket-words"
import { listEarlierTickets } from "../../queries/ticket/list-earlier-tickets"
import type { Transaction } from "../../transaction"
import { enqueueTicketMessage } from "../outbox/enqueue-ticket-message"
import type { Actor } from "../rma/actor"
import { acknowledgeTicket } from "./acknowledge-ticket"
import { placeTicket } from "../team/place-ticket"
import { linkTicketTo } from "./link-tickets"
import { recordTicketEvent } from "./record-ticket-event"
import { lockTicket, type TicketState } from "./ticket-state"
import { startClocks, timeAnswer } from "./time-ticket"
import { writeTicketMessage, type MessageExtras } from "./write-ticket-message"

/** Whom a ticket is with and what it is about, as the edge has found it out. */
export interface TicketSubject {
  readonly customer_id: string | null
  readonly email: string | null
  readonly name: string | null
  /** The handle by which he writes, on a channel that has handles. */
  readonly contact_id?: string | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly line_item_id: string | null
  readonly product_id: string | null
  readonly sku: string | null
  readonly rma_id: string | null
  readonly sales_channel_id: string | null
  readonly customer_group_ids: readonly string[]
  /** Those of the product, which core knows and a rule of routing may look at. */
  readonly category_ids: readonly string[]
  readonly language: TicketLanguage
}

export interface OpenTicket extends MessageExtras {
  readonly about: TicketSubject
  readonly kind: TicketKind
  readonly channel: ContactChannel
  readonly priority: TicketPriority
  readonly subject: string
  readonly body: string
  readonly desired_outcome: string | null
  /** `contact`: the customer came to us. `outreach`: we write first, and owe no first answer. */
  readonly opening: "contact" | "outreach"
  readonly actor: Actor
  /** When the customer came, where it is written down later. */
  readonly occurred_at: Date
  readonly now: Date
}

/**
 * Opens a ticket: row, first message, what it repeats, whose it is, its clocks and the letter that acknowledges it, or
 * none of it. Its clocks count by the hours of the team it was given.
 */
export async function openTicket(transaction: Transaction, input: OpenTicket): Promise<string> {
  const repeat = await findRepeatOf(transaction, input)
  const id = await createTicket(transaction, input, repeat?.kind === "repeat")
  if (repeat) await linkTicketTo(transaction, { ticket_id: id, other_id: repeat.ticket_id, kind: repeat.kind })
  await recordTicketEvent(transaction, {
    ticket_id: id,
    action: "open",
    from_stage: null,
    to_stage: TICKET_INITIAL_STAGE,
    actor: input.actor,
    ...(repeat ? { facts: { [repeat.kind]: repeat.ticket_id } } : {}),
    now: input.now,
  })
  const message_id = await writeTicketMessage(transaction, { ...input, ticket_id: id, kind: firstMessageKind(input) })
  await placeTicket(transaction, { id, category_ids: input.about.category_ids, now: input.now })
  const ticket = await lockTicket(transaction, id)
  await startClocks(transaction, ticket, input.now)
  if (isSpoken(input)) await timeAnswer(transaction, { ...input, ticket_id: id, at: input.occurred_at })
  await tellCustomer(transaction, input, ticket, message_id)
  return id
}

/** Whoever speaks to us on the phone or at the counter is answered while he speaks. */
function isSpoken({ opening, channel }: OpenTicket): boolean {
  return opening === "contact" && (channel === "phone" || channel === "on_site")
}

/** A customer on the phone or at the counter wrote nothing himself: what staff note of it stays among staff. */
function firstMessageKind({ opening, channel }: OpenTicket): TicketMessageKind {
  if (opening === "outreach") return "reply"
  if (channel === "phone") return "call"
  return channel === "on_site" ? "visit" : "customer_message"
}

async function findRepeatOf(transaction: Transaction, { about, now }: OpenTicket): Promise<FoundRepeat | null> {
  const days = transaction.options.ticket_repeat_days
  const earlier = await listEarlierTickets(transaction, {
    customer_id: about.customer_id,
    email: about.email,
    opened_after: new Date(now.getTime() - days * 86_400_000),
  })
  return findRepeat(earlier, { ...about, now, days })
}

async function createTicket(transaction: Transaction, input: OpenTicket, is_repeat: boolean): Promise<string> {
  const { about, actor, now, occurred_at } = input
  const isContact = input.opening === "contact"
  const ticket = await transaction.rows.createSupportTickets(
    {
      id: generateEntityId(undefined, "tick"),
      ...about,
      customer_group_ids: [...about.customer_group_ids],
      category_ids: [...about.category_ids],
      kind: input.kind,
      channel: input.channel,
      priority: input.priority,
      subject: input.subject,
      desired_outcome: input.desired_outcome,
      opened_by: actor.type,
      opened_at: occurred_at,
      queue_at: queueAt(null),
      is_repeat,
      is_outreach: !isContact,
      ...(isContact ? { contact_count: 1, last_contact_at: occurred_at } : { reply_count: 1, last_reply_at: now }),
    },
    transaction.context,
  )
  return ticket.id
}

async function tellCustomer(
  transaction: Transaction,
  { opening, body, channel, now }: OpenTicket,
  ticket: TicketState,
  message_id: string,
): Promise<void> {
  if (opening === "outreach")
    await enqueueTicketMessage(transaction, { ticket, letter: { reply: body, message_id }, message_id, now })
  else await acknowledgeTicket(transaction, { ticket, channel, message_id, now })
}
