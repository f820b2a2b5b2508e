import { stopClocks as decide, type StopClocks as Decision } from "../../../../domain/sla/stop-clocks"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface StopTicketClocks extends Decision {
  readonly ticket_id: string
}

/** Ends the clocks with their ticket: closed, merged into another, or spam. */
export async function stopClocks(transaction: Transaction, input: StopTicketClocks): Promise<void> {
  await changeClocks(transaction, input, (clocks) => decide(clocks, input))
}
