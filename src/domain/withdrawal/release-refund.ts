import { endOfNthDay } from "../calendar/end-of-day"

/**
 * When the refund is due once the goods came back or were shown to be under way. Until then it may be withheld (EU
 * 2011/83 art. 13 (3)); from then on it may not, so a deadline that passed meanwhile ends with the day of the release.
 * No release ever brings a deadline forward.
 */
export function releaseRefund(refundDueAt: Date, releasedAt: Date, timeZone: string): Date {
  const endOfThatDay = endOfNthDay(timeZone, releasedAt, 0)
  return endOfThatDay > refundDueAt ? endOfThatDay : refundDueAt
}
