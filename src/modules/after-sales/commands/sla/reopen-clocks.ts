import { reopenClocks as decide, type ReopenClocks as Decision } from "../../../../domain/sla/reopen-clocks"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface ReopenTicketClocks extends Decision {
  readonly ticket_id: string
}

/** Lets the clocks run again with a ticket that was closed. */
export async function reopenClocks(transaction: Transaction, input: ReopenTicketClocks): Promise<void> {
  await changeClocks(transaction, input, (clocks) => decide(clocks, input))
}
