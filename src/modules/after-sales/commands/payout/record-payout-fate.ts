import { decidePayoutFate } from "../../../../domain/settlement/decide-payout-fate"
import type { PayoutStatus } from "../../../../domain/settlement/payout-lifecycle"
import type { Transaction } from "../../transaction"
import { changePayout, lockPayout } from "./change-payout"

/** By which name what was paid stands in the books of whoever keeps them. */
export interface PayoutProof {
  readonly core_refund_id?: string
  readonly credit_reference?: string
}

export interface RecordPayoutFate {
  readonly id: string
  /** What proves that it was paid: core's refund, or the credit, with the payout's marker. Null when there is none. */
  readonly proof: PayoutProof | null
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
  const { id, proof, overdue, error, now } = input
  const { status: before } = await lockPayout(transaction, id)
  const action = decidePayoutFate(before, { refund_found: proof !== null, overdue })
  if (action === null) return { before, after: before }
  const { status: after } = await changePayout(transaction, { id, action, ...proof, error, now })
  return { before, after }
}
