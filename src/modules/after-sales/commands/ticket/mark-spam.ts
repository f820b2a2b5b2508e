import type { Transaction } from "../../transaction"
import { stopClocks } from "../sla/stop-clocks"
import { changeTicketStage } from "./change-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { staffId } from "./time-ticket"

/** Nobody is owed an answer: the clocks end without a verdict. */
export async function markSpam(transaction: Transaction, input: TicketVerb): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  await changeTicketStage(transaction, { ...input, ticket, action: "mark_spam", set: { closed_at: input.now } })
  await stopClocks(transaction, {
    ticket_id: ticket.id,
    reason: "spam",
    actor_id: staffId(input.actor),
    now: input.now,
  })
}
