import type { Transaction } from "../../transaction"
import { changeTicketStage } from "./change-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { timeContact } from "./time-ticket"

/** It was no spam: somebody has waited for us all the time, so an answer is owed from now on. */
export async function restoreTicket(transaction: Transaction, input: TicketVerb): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  await changeTicketStage(transaction, { ...input, ticket, action: "restore", set: { closed_at: null } })
  await timeContact(transaction, { ticket_id: ticket.id, actor: input.actor, now: input.now })
}
