import { meetClocks as decide, type MeetClocks as Decision } from "../../../../domain/sla/meet-clocks"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface MeetTicketClocks extends Decision {
  readonly ticket_id: string
  /** When it is noted. */
  readonly now: Date
}

/** Notes that what a metric times has been done: a public answer by a person, a proposed solution, a solved ticket. */
export async function meetClocks(transaction: Transaction, input: MeetTicketClocks): Promise<void> {
  await changeClocks(transaction, input, (clocks) => decide(clocks, input))
}
