import { pauseClocks as decide, type PauseClocks as Decision } from "../../../../domain/sla/pause-clocks"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface PauseTicketClocks extends Decision {
  readonly ticket_id: string
}

/** Notes that we wait for somebody else. */
export async function pauseClocks(transaction: Transaction, input: PauseTicketClocks): Promise<void> {
  await changeClocks(transaction, input, (clocks) => decide(clocks, input))
}
