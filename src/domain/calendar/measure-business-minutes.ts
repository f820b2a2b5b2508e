import type { BusinessCalendar } from "./business-calendar"
import { DAY_MS, MINUTE_MS, toEpochMs } from "./instant"
import { LAST_PAGE, elapsedAt, firstPageAt, pageOf, pageOfDay } from "./timeline"

/**
 * The minutes of opening time within [from, to), real elapsed minutes and exact to the millisecond: 90 seconds are
 * 1.5. An interval that ends before it begins is empty. Measuring what `addBusinessMinutes` added gives it back.
 *
 * @throws RangeError for an instant outside [1970, 2200)
 * @example
 * // Mon–Fri 09:00–17:00, Berlin: Friday 16:00 to Monday 10:00 local
 * measureBusinessMinutes(calendar, new Date("2026-11-20T15:00:00Z"), new Date("2026-11-23T09:00:00Z")) // 120
 */
export function measureBusinessMinutes(calendar: BusinessCalendar, from: Date, to: Date): number {
  const start = toEpochMs(from)
  const end = toEpochMs(to)
  if (end <= start) return 0
  const lastPage = Math.min(LAST_PAGE, pageOfDay(end / DAY_MS + 1))
  let open = 0
  for (let number = firstPageAt(start); number <= lastPage; number += 1) {
    const page = pageOf(calendar, number)
    open += elapsedAt(page, end) - elapsedAt(page, start)
  }
  return open / MINUTE_MS
}
