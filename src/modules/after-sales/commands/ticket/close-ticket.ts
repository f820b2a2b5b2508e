import { decide } from "../../../../domain/kernel/decision"
import { nextStage } from "../../../../domain/kernel/lifecycle"
import { refusalsToClose } from "../../../../domain/ticket/decide-close"
import { TICKET_LIFECYCLE, type TicketAction, type TicketStage } from "../../../../domain/ticket/lifecycle"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { stopClocks } from "../sla/stop-clocks"
import { changeTicketStage } from "./change-ticket"
import { lockTicket, type TicketState, type TicketVerb } from "./ticket-state"
import { staffId } from "./time-ticket"

/** Ends a ticket for good, unless something speaks against it: every reason is told at once. */
export async function closeTicket(transaction: Transaction, input: TicketVerb): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  acceptedOrThrow(nextStage<TicketStage, TicketAction>(TICKET_LIFECYCLE, ticket.stage, "close"))
  acceptedOrThrow(decide(refusalsToClose(ticket), () => ticket))
  await close(transaction, { ...input, ticket })
}

export async function close(
  transaction: Transaction,
  input: Omit<TicketVerb, "id"> & { readonly ticket: TicketState },
): Promise<void> {
  await changeTicketStage(transaction, { ...input, action: "close", set: { closed_at: input.now } })
  await stopClocks(transaction, {
    ticket_id: input.ticket.id,
    reason: "closed",
    actor_id: staffId(input.actor),
    now: input.now,
  })
}
