import type { SpanCalendar } from "../policy/span-calendar"

/** EU 2011/83 art. 13 (1): the trader pays back within 14 days from the day on which he is informed. */
export const REFUND_DAYS = 14
/** EU 2011/83 art. 14 (1): the consumer sends the goods back within 14 days from the day of his statement. */
export const SEND_BACK_DAYS = 14

export interface WithdrawalDeadlines {
  /** Exclusive. */
  readonly refund_due_at: Date
  /** Exclusive; null when there is nothing to send back. */
  readonly goods_due_at: Date | null
  /** When the goods came or were shown to be under way; at once where nothing was ever sent. */
  readonly goods_secured_at: Date | null
}

/**
 * Both deadlines of a statement, in whole days after the day it arrived, that day not counted (EU 1182/71 art. 3 (1)).
 * The customer's moves off holidays and weekends; the merchant's does not, because the closed days of his calendar are
 * his own and need not be public holidays: he is never promised a day that the law may not give him.
 *
 * @example
 * // informed on 12 December 2026 in Berlin: refund due at the end of the 26th, goods by the end of Monday the 28th
 */
export function planWithdrawalDeadlines(
  submittedAt: Date,
  goodsWereSent: boolean,
  calendar: SpanCalendar,
): WithdrawalDeadlines {
  const informedOn = calendar.localDateOf(submittedAt.getTime())
  const sendBackOn = calendar.workingDayOnOrAfter(calendar.addDays(informedOn, SEND_BACK_DAYS))
  return {
    refund_due_at: new Date(calendar.endOfDay(calendar.addDays(informedOn, REFUND_DAYS))),
    goods_due_at: goodsWereSent ? new Date(calendar.endOfDay(sendBackOn)) : null,
    goods_secured_at: goodsWereSent ? null : submittedAt,
  }
}
