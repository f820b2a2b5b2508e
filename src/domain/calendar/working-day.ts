import { accept, type Decision } from "../kernel/decision"
import { nthWorkingDay } from "./add-working-days"
import type { BusinessCalendar } from "./business-calendar"
import { requireEpochDay, toDate } from "./calendar-date"
import { refuseExhausted } from "./exhausted"
import { isWorkingDayAt } from "./timeline"

/** True when something opens on the date `YYYY-MM-DD` after holidays and extra days are applied. */
export function isWorkingDay(calendar: BusinessCalendar, on: string): boolean {
  return isWorkingDayAt(calendar, requireEpochDay(on))
}

/**
 * The date itself when it is a working day, otherwise the next one: a period whose last day is a holiday or falls on
 * the weekend ends with the following working day (EU Regulation 1182/71 art. 3(4)).
 *
 * @example
 * workingDayOnOrAfter(calendar, "2026-12-25") // accepted: "2026-12-28", as the 26th and 27th are closed too
 */
export function workingDayOnOrAfter(calendar: BusinessCalendar, on: string): Decision<string> {
  const next = nthWorkingDay(calendar, requireEpochDay(on) - 1, 1)
  return next === null ? refuseExhausted() : accept(toDate(next.day))
}
