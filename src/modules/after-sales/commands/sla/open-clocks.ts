import { openClocks as decide, type OpenClocks as Decision } from "../../../../domain/sla/open-clocks"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface OpenTicketClocks extends Decision {
  readonly ticket_id: string
}

/** Opens the clocks of a new ticket, in the transaction that stores it. Again does nothing new. */
export async function openClocks(transaction: Transaction, input: OpenTicketClocks): Promise<void> {
  await changeClocks(transaction, input, (clocks, rules) => decide(clocks, input, rules))
}
