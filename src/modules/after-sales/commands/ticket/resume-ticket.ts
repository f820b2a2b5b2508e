import type { Transaction } from "../../transaction"
import { resumeClocks } from "../sla/resume-clocks"
import { changeTicketStage } from "./change-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { staffId } from "./time-ticket"

/** What was waited for is here, or is not waited for any longer. */
export async function resumeTicket(transaction: Transaction, input: TicketVerb): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  await changeTicketStage(transaction, { ...input, ticket, action: "resume" })
  const actor_id = staffId(input.actor)
  await resumeClocks(transaction, { ticket_id: ticket.id, reason: null, actor_id, now: input.now })
}
