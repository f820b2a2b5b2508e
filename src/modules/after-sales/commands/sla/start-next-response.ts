import { receiveMessage as decide, type ReceiveMessage as Decision } from "../../../../domain/sla/receive-message"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface StartNextResponse extends Decision {
  readonly ticket_id: string
}

/** Notes that the customer made himself heard, by whichever way: call it for every message of his, also after the end. */
export async function startNextResponse(transaction: Transaction, input: StartNextResponse): Promise<void> {
  await changeClocks(transaction, input, (clocks, rules) => decide(clocks, input, rules))
}
