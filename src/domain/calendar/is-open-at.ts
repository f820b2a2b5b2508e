import type { BusinessCalendar } from "./business-calendar"
import { DAY_MS, toEpochMs } from "./instant"
import { firstAbove, valueAt } from "./search-sorted"
import { LAST_PAGE, firstPageAt, pageOf, pageOfDay } from "./timeline"

/**
 * Whether an instant lies in a stretch of opening. Half-open: the opening instant is open, the closing one is not.
 *
 * @throws RangeError for an instant outside [1970, 2200)
 */
export function isOpenAt(calendar: BusinessCalendar, at: Date): boolean {
  const instant = toEpochMs(at)
  const lastPage = Math.min(LAST_PAGE, pageOfDay(instant / DAY_MS + 1))
  for (let number = firstPageAt(instant); number <= lastPage; number += 1) {
    const page = pageOf(calendar, number)
    const stretch = firstAbove(page.closes, instant)
    if (stretch < page.opens.length && valueAt(page.opens, stretch) <= instant) return true
  }
  return false
}
