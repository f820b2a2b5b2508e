import type { Transaction } from "../../transaction"
import { noteTicketChange } from "./change-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"

export interface RecordTicketArbitration extends TicketVerb {
  readonly body: string
  readonly reference: string
  readonly words: string | null
}

/** Somebody outside the shop is asked to decide, such as the platform (R19). Moves no stage: the customer is still ours. */
export async function recordTicketArbitration(transaction: Transaction, input: RecordTicketArbitration): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const { actor, now, body, reference, words } = input
  await noteTicketChange(transaction, {
    ...{ ticket, action: "arbitration", actor, now, reason: words },
    facts: { body, reference },
    set: { arbitration_body: body, arbitration_reference: reference },
  })
}
