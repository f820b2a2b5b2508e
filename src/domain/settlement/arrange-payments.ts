import { currencyDecimals } from "../money/currency-decimals"
import { isPositive, roundDownTo, type Amount } from "../money/decimal"
import type { RefundablePayment } from "./plan-payouts"

const DAY_MS = 86_400_000

/** What the merchant declares about giving money back to payments (options `refund_order`, `refund_windows`). */
export interface RefundRules {
  /** Payment providers, the one given back first in front. Those that are not named follow, the oldest payment first. */
  readonly refund_order: readonly string[]
  /** Days after the capture in which a provider takes a refund; a provider that is not named always does. */
  readonly refund_windows: Readonly<Record<string, number>>
}

export interface HeldPayment {
  readonly payment_id: string
  readonly provider_id: string
  /** Epoch ms. */
  readonly created_at: number
  /** Of the first capture, from which a provider counts; null where nothing was captured. */
  readonly captured_at: number | null
  /** Captured and not given back by anybody. */
  readonly held: Amount
}

/**
 * The payments that money can go back to, in the order in which they are given back: whatever the provider still takes
 * a refund of, by the stated order and then by age, and after these the others, by the same. What is less than the
 * currency's smallest coin cannot be paid and is not offered.
 */
export function arrangePayments(
  payments: readonly HeldPayment[],
  rules: RefundRules,
  { currency_code, now }: { readonly currency_code: string; readonly now: number },
): RefundablePayment[] {
  const decimals = currencyDecimals(currency_code)
  const placeOf = ({ provider_id }: HeldPayment) => {
    const place = rules.refund_order.indexOf(provider_id)
    return place === -1 ? rules.refund_order.length : place
  }
  return payments
    .map((payment) => ({ payment, refund_until: refundUntil(payment, rules) }))
    .map(({ payment, refund_until }) => ({
      payment,
      refund_until,
      isOver: refund_until !== null && refund_until <= now,
    }))
    .sort(
      (a, b) =>
        Number(a.isOver) - Number(b.isOver) ||
        placeOf(a.payment) - placeOf(b.payment) ||
        a.payment.created_at - b.payment.created_at ||
        (a.payment.payment_id < b.payment.payment_id ? -1 : 1),
    )
    .map(({ payment: { payment_id, held }, refund_until, isOver }) => ({
      ...{ payment_id, refundable: roundDownTo(held, decimals) },
      refund_window_ended_at: isOver ? refund_until : null,
    }))
    .filter(({ refundable }) => isPositive(refundable))
}

/** The first moment at which the provider takes no refund any more; null where it always does. */
function refundUntil({ provider_id, captured_at }: HeldPayment, { refund_windows }: RefundRules): number | null {
  const days = refund_windows[provider_id]
  return days === undefined || captured_at === null ? null : captured_at + days * DAY_MS
}
