import type { Transaction } from "../../transaction"
import { noteTicketChange } from "./change-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"

export interface ReleaseTicket extends TicketVerb {
  readonly words: string | null
}

/** Gives a ticket back to everybody. */
export async function releaseTicket(transaction: Transaction, input: ReleaseTicket): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  if (ticket.owner_id === null) return
  await noteTicketChange(transaction, {
    ...{ ...input, ticket, action: "release", reason: input.words },
    facts: { from_owner_id: ticket.owner_id },
    set: { owner_id: null },
  })
}
