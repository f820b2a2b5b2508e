import type { PayoutMethod } from "../kernel/vocabulary"
import { isPositive, smaller, subtract, type Amount } from "../money/decimal"
import type { Settlement } from "./settlement"

export interface RefundablePayment {
  readonly payment_id: string
  /** Captured and not refunded yet, by anybody. */
  readonly refundable: Amount
  /** Epoch ms since which its provider takes no refund of it any more; null or absent where it does (`arrangePayments`). */
  readonly refund_window_ended_at?: number | null
}

export interface PlannedPayout {
  readonly payment_id: string
  readonly amount: Amount
}

/** Spreads what is to be paid over the order's payments, in the given order, never above what each still holds. */
export function planPayouts(payable: Amount, payments: readonly RefundablePayment[]): PlannedPayout[] {
  const payouts: PlannedPayout[] = []
  let remaining = payable
  for (const payment of payments) {
    const amount = smaller(remaining, payment.refundable)
    if (!isPositive(amount)) continue
    payouts.push({ payment_id: payment.payment_id, amount })
    remaining = subtract(remaining, amount)
  }
  return payouts
}

export interface PayoutOfSettlement {
  readonly method: PayoutMethod
  /** Only of a refund. */
  readonly payment_id: string | null
  readonly amount: Amount
}

/** All payouts of a settlement. Store credit is one payout, and the last: the merchant gives it himself. */
export function planPayoutsOf(
  { payable, credit }: Pick<Settlement, "payable" | "credit">,
  payments: readonly RefundablePayment[],
): PayoutOfSettlement[] {
  return [
    ...planPayouts(payable, payments).map((payout) => ({ ...payout, method: "refund" as const })),
    ...(isPositive(credit) ? [{ method: "store_credit" as const, payment_id: null, amount: credit }] : []),
  ]
}
