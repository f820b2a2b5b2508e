import { accept, type Decision } from "../kernel/decision"
import type { BusinessCalendar } from "./business-calendar"
import { refuseExhausted } from "./exhausted"
import { RANGE_END, requireDayCount, toEpochMs } from "./instant"
import { firstAbove, valueAt } from "./search-sorted"
import { LAST_PAGE, pageOf, pageOfDay } from "./timeline"
import { localDayAt } from "./zone"

/** A working day, as days since 1970-01-01, and the instant (epoch ms) of its last closing. */
export interface WorkingDayEnd {
  readonly day: number
  readonly closing: number
}

/**
 * The closing time of the nth working day after the date on which `start` falls in the calendar's zone; that date is
 * not counted (EU Regulation 1182/71 art. 3(1)), whatever the hour. A working day is a date on which something opens;
 * it ends with its last closing, which for hours until 24:00 or a night shift lies on the next date.
 *
 * Zero days mean "still on that date": its closing time, or the next working day's when that is no longer ahead.
 * Refused when the calendar stops opening before.
 *
 * @throws RangeError for an instant outside [1970, 2200) or a count that is negative or not whole
 * @example
 * // Mon–Fri 09:00–17:00, Berlin, a request on Friday at 23:50 local
 * addWorkingDays(calendar, new Date("2026-11-20T22:50:00Z"), 3) // accepted: Wednesday 2026-11-25T16:00:00Z
 */
export function addWorkingDays(calendar: BusinessCalendar, start: Date, days: number): Decision<Date> {
  const end = findWorkingDayEnd(calendar, start, days)
  return end === null ? refuseExhausted() : accept(new Date(end.closing))
}

/** As `addWorkingDays`, with the day beside its closing; null when the calendar stops opening before. */
export function findWorkingDayEnd(calendar: BusinessCalendar, start: Date, days: number): WorkingDayEnd | null {
  const from = toEpochMs(start)
  const today = localDayAt(calendar.time_zone, from)
  if (requireDayCount(days) > 0) return nthWorkingDay(calendar, today, days)
  const next = nthWorkingDay(calendar, today - 1, 1)
  return next === null || next.closing > from ? next : nthWorkingDay(calendar, today, 1)
}

/** The nth working day after `day`, n ≥ 1, or null when there are not so many. */
export function nthWorkingDay(calendar: BusinessCalendar, day: number, n: number): WorkingDayEnd | null {
  let left = n
  for (let number = pageOfDay(day); number <= LAST_PAGE; number += 1) {
    const { workingDays, closings } = pageOf(calendar, number)
    const first = firstAbove(workingDays, day)
    if (left <= workingDays.length - first) {
      const index = first + left - 1
      const closing = valueAt(closings, index)
      return closing < RANGE_END ? { day: valueAt(workingDays, index), closing } : null
    }
    left -= workingDays.length - first
  }
  return null
}
