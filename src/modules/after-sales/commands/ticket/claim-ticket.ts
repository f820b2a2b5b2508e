import { decide, type Refusal } from "../../../../domain/kernel/decision"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { noteTicketChange } from "./change-ticket"
import { lockTicket, type TicketState, type TicketVerb } from "./ticket-state"

/** Whoever claims a ticket that is nobody's has it; of two who claim at once, the second is told whose it is. */
export async function claimTicket(transaction: Transaction, input: TicketVerb): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  if (ticket.owner_id !== null && ticket.owner_id === input.actor.id) return
  acceptedOrThrow(decide(refusalsToClaim(ticket), () => ticket))
  await noteTicketChange(transaction, { ...input, ticket, action: "claim", set: { owner_id: input.actor.id } })
}

function refusalsToClaim({ owner_id }: TicketState): Refusal[] {
  if (owner_id === null) return []
  return [{ code: "owned_by_another", message: "Somebody else has this ticket.", facts: { owner_id } }]
}
