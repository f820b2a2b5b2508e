import { negate, subtract, isPositive, type Amount } from "../money/decimal"

/** A refund as core's payment keeps it: written before the provider is asked, removed when the provider says no. */
export interface BookedRefund {
  readonly id: string
  /** Positive. */
  readonly amount: Amount
  readonly created_at: Date
}

/** What core adds to the order once the provider has answered; negative for a refund. */
export interface BookedTransaction {
  readonly amount: Amount
  readonly created_at: Date
}

/**
 * Whether core's books prove that the provider paid a refund. The refund alone does not: core writes it before it asks.
 * Its transaction on the order does, unless it was written for a later refund of the same payment: core then books
 * every refund that has none yet, also one that nobody ever answered, with the amount of the later one.
 *
 * Two refunds of one payment under way at once look the same and are not believed: doubt costs a look, not money.
 */
export function isRefundAnswered(
  refund: BookedRefund,
  ofPayment: readonly BookedRefund[],
  transaction: BookedTransaction | null,
): boolean {
  if (transaction === null || !isSame(transaction.amount, negate(refund.amount))) return false
  return !ofPayment.some(
    ({ id, created_at }) => id !== refund.id && created_at >= refund.created_at && created_at <= transaction.created_at,
  )
}

function isSame(one: Amount, other: Amount): boolean {
  return !isPositive(subtract(one, other)) && !isPositive(subtract(other, one))
}
