import type { BusinessCalendar } from "./business-calendar"
import { toDate } from "./calendar-date"
import { toEpochMs } from "./instant"
import { localDayAt } from "./zone"

/** A list of holidays that ends so soon is about to be forgotten. */
export const COVERAGE_DAYS = 60

/** Deadlines computed now may already miss a holiday that nobody has listed yet. */
export interface HolidayWarning {
  readonly code: "holidays_run_out"
  readonly last_listed_on: string
  /** Days from today, in the calendar's zone, to the last listed holiday; negative when it has passed. */
  readonly days_left: number
}

/**
 * Warns when the last listed holiday is less than 60 days ahead, or past. A calendar without any holiday is taken at
 * its word: a service that never closes has none.
 */
export function findHolidayWarning(calendar: BusinessCalendar, now: Date): HolidayWarning | null {
  if (calendar.holidays.size === 0) return null
  const last = Math.max(...calendar.holidays)
  const daysLeft = last - localDayAt(calendar.time_zone, toEpochMs(now))
  return daysLeft < COVERAGE_DAYS
    ? { code: "holidays_run_out", last_listed_on: toDate(last), days_left: daysLeft }
    : null
}
