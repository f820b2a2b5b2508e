import type { BusinessCalendar } from "./business-calendar"
import { toEpochMs } from "./instant"
import { firstAbove, valueAt } from "./search-sorted"
import { LAST_PAGE, firstPageAt, pageOf } from "./timeline"

/**
 * The instant at which it is open next: `at` itself while it is open. Null when the calendar never opens again.
 *
 * @throws RangeError for an instant outside [1970, 2200)
 * @example
 * // Mon–Fri 09:00–17:00, Berlin, Friday 18:00 local
 * nextOpening(calendar, new Date("2026-11-20T17:00:00Z")) // 2026-11-23T08:00:00Z
 */
export function nextOpening(calendar: BusinessCalendar, at: Date): Date | null {
  const instant = toEpochMs(at)
  for (let number = firstPageAt(instant); number <= LAST_PAGE; number += 1) {
    const page = pageOf(calendar, number)
    const stretch = firstAbove(page.closes, instant)
    if (stretch < page.opens.length) return new Date(Math.max(instant, valueAt(page.opens, stretch)))
  }
  return null
}
