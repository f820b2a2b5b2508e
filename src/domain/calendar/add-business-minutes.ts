import { accept, type Decision } from "../kernel/decision"
import type { BusinessCalendar } from "./business-calendar"
import { refuseExhausted } from "./exhausted"
import { RANGE_END, toEpochMs, toSpanMs } from "./instant"
import { firstAtLeast, valueAt } from "./search-sorted"
import { LAST_PAGE, elapsedAt, firstPageAt, pageOf, type Page } from "./timeline"

/**
 * The instant by which `minutes` of opening time have passed since `start`. Minutes are real elapsed ones, also in the
 * night when clocks change. When they run out exactly at closing, the answer is closing time, not the next opening;
 * zero minutes are over at once, at `start` itself. Refused when the calendar stops opening before they have passed.
 *
 * @throws RangeError for an instant outside [1970, 2200) or a negative span
 * @example
 * // Mon–Fri 09:00–17:00, Berlin, Friday 16:00 local
 * addBusinessMinutes(calendar, new Date("2026-11-20T15:00:00Z"), 120) // accepted: 2026-11-23T09:00:00Z
 */
export function addBusinessMinutes(calendar: BusinessCalendar, start: Date, minutes: number): Decision<Date> {
  const from = toEpochMs(start)
  let left = toSpanMs(minutes)
  if (left === 0) return accept(new Date(from))
  for (let number = firstPageAt(from); number <= LAST_PAGE; number += 1) {
    const page = pageOf(calendar, number)
    const elapsed = elapsedAt(page, from)
    if (left <= page.total - elapsed) {
      const due = instantAt(page, elapsed + left)
      return due < RANGE_END ? accept(new Date(due)) : refuseExhausted()
    }
    left -= page.total - elapsed
  }
  return refuseExhausted()
}

/** The earliest instant by which `elapsed` open ms of a page have passed, for 0 < elapsed ≤ total. */
function instantAt(page: Page, elapsed: number): number {
  const stretch = firstAtLeast(page.before, elapsed) - 1
  return valueAt(page.opens, stretch) + elapsed - valueAt(page.before, stretch)
}
