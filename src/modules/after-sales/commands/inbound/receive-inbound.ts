import { generateEntityId } from "@medusajs/framework/utils"

import type { MailVerdict } from "../../../../domain/inbound/mail"
import { recallDelivery, type Received } from "../../queries/inbound/recall-delivery"
import type { Transaction } from "../../transaction"
import { SYSTEM, type Actor } from "../rma/actor"
import { hearCustomer } from "../ticket/hear-customer"
import { openTicket, type TicketSubject } from "../ticket/open-ticket"
import { writeTicketMessage, type MessageExtras } from "../ticket/write-ticket-message"
import { findThread, type Delivered } from "./find-thread"

export interface ReceiveInbound extends Delivered, MessageExtras {
  readonly gateway_id: string
  readonly verdict: MailVerdict
  readonly message_id: string | null
  readonly about: TicketSubject
  readonly subject: string
  readonly body: string
  /** What staff should know of it, such as what was not kept; null for nothing. */
  readonly note: string | null
  readonly now: Date
}

type Fate = Pick<Received, "outcome" | "ticket_id">

/** Hears what a gateway delivered, once: it joins its thread or opens a ticket, or is noted, or comes to nothing. */
export async function receiveInbound(transaction: Transaction, input: ReceiveInbound): Promise<Received> {
  const { channel, gateway_id, sender, message_id, now } = input
  const id = generateEntityId(undefined, "inb")
  // Waits for a rival transaction with the same delivery, so that a gateway that sends twice at once is heard once.
  const written = await transaction.query(
    `insert into inbound_message (id, channel, gateway_id, sender, message_id, outcome, received_at)
     values (?, ?, ?, ?, ?, 'ignored', ?)
     on conflict (channel, gateway_id) where deleted_at is null do nothing returning id`,
    [id, channel, gateway_id, sender, message_id, now],
  )
  if (written.length === 0) return (await recallDelivery(transaction, input)) ?? { ...NOTHING, repeated: true }
  const fate = await decideFate(transaction, input)
  await transaction.query(`update inbound_message set outcome = ?, ticket_id = ? where id = ?`, [
    fate.outcome,
    fate.ticket_id,
    id,
  ])
  return { id, ...fate, repeated: false }
}

/** The delivery that stood in the way has been purged meanwhile: it was heard long ago. */
const NOTHING = { id: "", outcome: "ignored", ticket_id: null } as const

async function decideFate(transaction: Transaction, input: ReceiveInbound): Promise<Fate> {
  if (input.verdict === "bounce") return noteBounce(transaction, input)
  if (input.verdict !== "human") return { outcome: "ignored", ticket_id: null }
  if (await isTooMuch(transaction, input)) return { outcome: "limited", ticket_id: null }
  const threadId = await findThread(transaction, input)
  const fate = threadId === null ? await open(transaction, input) : await join(transaction, input, threadId)
  await writeNote(transaction, input, fate.ticket_id)
  return fate
}

/** Whoever writes more within an hour is a machine that no header gave away. */
async function isTooMuch({ query, options }: Transaction, { channel, sender, now }: ReceiveInbound): Promise<boolean> {
  const [heard] = await query<{ count: number }>(
    `select count(*)::int as count from inbound_message
      where channel = ? and sender = ? and received_at > ? and deleted_at is null`,
    [channel, sender, new Date(now.getTime() - 60 * 60_000)],
  )
  return (heard?.count ?? 0) > options.inbound_per_sender_per_hour
}

async function open(transaction: Transaction, input: ReceiveInbound): Promise<Fate> {
  const { about, channel, subject, body, html, received, now } = input
  const ticket_id = await openTicket(transaction, {
    ...{ about, channel, subject, body, html, received, now, occurred_at: now },
    ...{ actor: writerOf(input), kind: "consultation", priority: "normal", desired_outcome: null, opening: "contact" },
  })
  return { outcome: "opened", ticket_id }
}

async function join(transaction: Transaction, input: ReceiveInbound, id: string): Promise<Fate> {
  const { body, html, received, channel, now } = input
  const said = { id, body, html, received, channel, now, actor: writerOf(input) }
  return { outcome: "joined", ticket_id: await hearCustomer(transaction, said) }
}

/** A letter of ours did not arrive: staff read it beside what they wrote. It is nobody's answer, and opens nothing. */
async function noteBounce(transaction: Transaction, input: ReceiveInbound): Promise<Fate> {
  const { sealed_ticket_id: ticket_id, body, channel, now } = input
  if (ticket_id === null) return { outcome: "ignored", ticket_id: null }
  await writeTicketMessage(transaction, { ticket_id, kind: "note", channel, body, actor: SYSTEM, now })
  return { outcome: "noted", ticket_id }
}

async function writeNote(transaction: Transaction, { note, channel, now }: ReceiveInbound, ticketId: string | null) {
  if (note === null || ticketId === null) return
  await writeTicketMessage(transaction, { ticket_id: ticketId, kind: "note", channel, body: note, actor: SYSTEM, now })
}

/** Nobody has logged in: whoever it is, he writes under an address that he may have made up. */
function writerOf({ about }: ReceiveInbound): Actor {
  return about.customer_id === null ? { type: "guest", id: null } : { type: "customer", id: about.customer_id }
}
