import { CLOSED, type BusinessCalendar, type DayHours } from "./business-calendar"
import { weekdayOf } from "./calendar-date"

/** Where the hours of a date come from, or why it has none. */
export type DaySource = "weekly" | "extra_day" | "holiday" | "closed_weekday"

/**
 * The stretches that open on a day (days since 1970-01-01). An extra day has the last word, also over a holiday:
 * a make-up working day is worked. A holiday cancels what opens on it, not the end of a night shift begun the day before.
 */
export function hoursOn(calendar: BusinessCalendar, day: number): DayHours {
  const extra = calendar.extra_days.get(day)
  if (extra !== undefined) return extra
  return calendar.holidays.has(day) ? CLOSED : (calendar.weekly[weekdayOf(day)] ?? CLOSED)
}

/** Says which rule `hoursOn` followed. */
export function sourceOf(calendar: BusinessCalendar, day: number): DaySource {
  if (calendar.extra_days.has(day)) return "extra_day"
  if (calendar.holidays.has(day)) return "holiday"
  return hoursOn(calendar, day).length > 0 ? "weekly" : "closed_weekday"
}
