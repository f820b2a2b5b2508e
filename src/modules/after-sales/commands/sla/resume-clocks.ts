import { resumeClocks as decide, type ResumeClocks as Decision } from "../../../../domain/sla/resume-clocks"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface ResumeTicketClocks extends Decision {
  readonly ticket_id: string
}

/** Notes that we wait no longer. */
export async function resumeClocks(transaction: Transaction, input: ResumeTicketClocks): Promise<void> {
  await changeClocks(transaction, input, (clocks) => decide(clocks, input))
}
