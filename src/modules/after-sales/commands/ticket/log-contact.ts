import { decideContact } from "../../../../domain/ticket/decide-contact"
import { isActive } from "../../../../domain/ticket/lifecycle"
import type { Transaction } from "../../transaction"
import type { MessagePictures } from "../evidence/attach-to-message"
import { changeTicketStage, noteTicketChange } from "./change-ticket"
import { reopen } from "./reopen-ticket"
import { lockTicket, type TicketState, type TicketVerb } from "./ticket-state"
import { timeAnswer, timeContact } from "./time-ticket"
import { writeTicketMessage } from "./write-ticket-message"

export interface LogContact extends TicketVerb, MessagePictures {
  readonly kind: "call" | "visit"
  readonly body: string
  /** When it really was: a call may be written down hours later, and the clocks count from then. */
  readonly occurred_at: Date
  /** Whether staff and customer really spoke; nobody is answered by a phone that rings. */
  readonly reached: boolean
  /** Who called whom. */
  readonly by: "customer" | "staff"
}

/** A talk on the phone or at the counter. Spoken words answer as written ones do, at the time at which they were said. */
export async function logContact(transaction: Transaction, input: LogContact): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const channel = input.kind === "call" ? "phone" : "on_site"
  await writeTicketMessage(transaction, { ...input, ticket_id: ticket.id, channel })
  if (input.by === "customer") await hear(transaction, ticket, input)
  if (input.reached) await timeAnswer(transaction, { ...input, ticket_id: ticket.id, at: input.occurred_at })
  await noteTicketChange(transaction, {
    ...{
      ticket: await lockTicket(transaction, ticket.id),
      action: `log_${input.kind}`,
      actor: input.actor,
      now: input.now,
    },
    facts: { by: input.by, reached: String(input.reached), occurred_at: input.occurred_at.toISOString() },
    set: input.reached ? spoken(ticket, input) : {},
  })
}

function spoken(
  ticket: TicketState,
  { actor, occurred_at }: LogContact,
): Record<string, Date | number | string | null> {
  const isLater = ticket.last_reply_at === null || ticket.last_reply_at < occurred_at
  return {
    reply_count: ticket.reply_count + 1,
    owner_id: ticket.owner_id ?? actor.id,
    ...(isLater ? { last_reply_at: occurred_at } : {}),
  }
}

async function hear(transaction: Transaction, ticket: TicketState, input: LogContact): Promise<void> {
  const { ticket_reopen_days: reopen_days } = transaction.options
  const contact = decideContact(ticket, { body: input.body, now: input.occurred_at, reopen_days })
  const set = { last_contact_at: input.occurred_at, contact_count: ticket.contact_count + 1 }
  const { actor, now } = input
  if (isActive(ticket.stage)) {
    await changeTicketStage(transaction, { ticket, action: "hear", actor, now, set })
    await timeContact(transaction, { ticket_id: ticket.id, actor, now: input.occurred_at })
  } else if (contact.effect === "reopen") await reopen(transaction, { ticket, actor, now, set })
  else await noteTicketChange(transaction, { ticket, action: "hear", actor, now, set })
}
