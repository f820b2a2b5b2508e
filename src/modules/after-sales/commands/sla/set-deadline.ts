import { setDeadline as decide, type SetDeadline as Decision } from "../../../../domain/sla/set-deadline"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { changeClocks } from "./change-clocks"

export interface SetTicketDeadline extends Decision {
  readonly ticket_id: string
}

/** Sets a deadline by hand, which nothing moves afterwards. Throws every refusal. */
export async function setDeadline(transaction: Transaction, input: SetTicketDeadline): Promise<void> {
  await changeClocks(transaction, input, (clocks) => acceptedOrThrow(decide(clocks, input)))
}
