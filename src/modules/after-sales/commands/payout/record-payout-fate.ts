import { decidePayoutFate } from "../../../../domain/settlement/decide-payout-fate"
import type { PayoutStatus } from "../../../../domain/settlement/payout-lifecycle"
import type { Transaction } from "../../transaction"
import { changePayout, lockPayout } from "./change-payout"

export interface RecordPayoutFate {
  readonly id: string
  /** The refund that stands in core's books with the payout's marker. */
  readonly core_refund_id: string | null
  /** See `PayoutEvidence`. */
  readonly overdue: boolean
  readonly error: string | null
  readonly now: Date
}

/**
 * Writes down what is known of a payout after the provider was asked, and returns its status before and after. Whoever
 * asked, an event and reconcile may all come to the same conclusion, in any order: the later ones change nothing.
 */
export async function recordPayoutFate(
  transaction: Transaction,
  input: RecordPayoutFate,
): Promise<{ before: PayoutStatus; after: PayoutStatus }> {
  const { id, core_refund_id, overdue, error, now } = input
  const { status: before } = await lockPayout(transaction, id)
  const action = decidePayoutFate(before, { refund_found: core_refund_id !== null, overdue })
  if (action === null) return { before, after: before }
  const { status: after } = await changePayout(transaction, { id, action, core_refund_id, error, now })
  return { before, after }
}
