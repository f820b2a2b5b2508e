import { retargetClocks as decide, type RetargetClocks as Decision } from "../../../../domain/sla/retarget-clocks"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface RetargetTicketClocks extends Decision {
  readonly ticket_id: string
}

/** Gives the clocks the targets of another kind or priority, from the ticket's beginning. */
export async function retargetClocks(transaction: Transaction, input: RetargetTicketClocks): Promise<void> {
  await changeClocks(transaction, input, (clocks, rules) => decide(clocks, input, rules))
}
