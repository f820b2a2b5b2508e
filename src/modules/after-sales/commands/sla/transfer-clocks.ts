import { transferClocks as decide, type TransferClocks as Decision } from "../../../../domain/sla/transfer-clocks"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface TransferTicketClocks extends Decision {
  readonly ticket_id: string
}

/** Notes that another team has the ticket, and gives it a clock of its own. */
export async function transferClocks(transaction: Transaction, input: TransferTicketClocks): Promise<void> {
  await changeClocks(transaction, input, (clocks, rules) => decide(clocks, input, rules))
}
