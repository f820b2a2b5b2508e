import { decideMerge } from "../../../../domain/ticket/decide-merge"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { stopClocks } from "../sla/stop-clocks"
import { changeTicketStage, noteTicketChange } from "./change-ticket"
import { lockTwoTickets, type TicketState, type TicketVerb } from "./ticket-state"
import { staffId, timeContact } from "./time-ticket"

export interface MergeTickets extends TicketVerb {
  readonly into_id: string
}

/**
 * Makes one ticket part of another: its words are read there from now on, in the order in which they were said, and
 * what the customer writes to it arrives there. Its own history stays with it.
 */
export async function mergeTickets(transaction: Transaction, input: MergeTickets): Promise<void> {
  const [ticket, into] = await lockTwoTickets(transaction, input.id, input.into_id)
  acceptedOrThrow(decideMerge(ticket, into))
  const { actor, now } = input
  await changeTicketStage(transaction, {
    ...{ ticket, action: "merge", actor, now },
    facts: { into_id: into.id },
    set: { merged_into_id: into.id, closed_at: now },
  })
  await transaction.query(`update ticket_message set ticket_id = ?, updated_at = ? where ticket_id = ?`, [
    into.id,
    now,
    ticket.id,
  ])
  await stopClocks(transaction, { ticket_id: ticket.id, reason: "merged", actor_id: staffId(actor), now })
  // Whoever was merged into this one before is now merged into the other.
  await transaction.query(`update support_ticket set merged_into_id = ? where merged_into_id = ?`, [into.id, ticket.id])
  await noteTicketChange(transaction, {
    ...{ ticket: into, action: "take_in", actor, now },
    facts: { ticket_id: ticket.id },
    set: sumsOf(ticket, into),
  })
  // Nobody has answered what is taken over: the one who answers for it now owes that answer.
  if (owesAnswer(ticket)) await timeContact(transaction, { ticket_id: into.id, actor, now })
}

function owesAnswer({ last_contact_at, last_reply_at }: TicketState): boolean {
  return last_contact_at !== null && (last_reply_at === null || last_reply_at < last_contact_at)
}

function sumsOf(ticket: TicketState, into: TicketState): Record<string, number | string | null> {
  return {
    contact_count: into.contact_count + ticket.contact_count,
    reply_count: into.reply_count + ticket.reply_count,
    desired_outcome: into.desired_outcome ?? ticket.desired_outcome,
  }
}
