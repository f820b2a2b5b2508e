import type { CalendarDefinition, HoursText } from "../../domain/calendar/business-calendar"
import { groupBy } from "../../domain/kernel/group-by"
import type { Weekday } from "../../domain/kernel/vocabulary"

/** One opening interval as stored: of a weekday or of a date, never both. */
export interface HoursRow {
  readonly weekday: Weekday | null
  readonly on: string | null
  readonly opens: string
  readonly closes: string
}

export interface HolidayRow {
  readonly on: string
  readonly name: string | null
}

/** The rows of weekly hours and extra days. */
export function toHoursRows({ hours, extra_days = [] }: CalendarDefinition): HoursRow[] {
  const weekly = Object.entries(hours).flatMap(([weekday, intervals]) =>
    // `parseCalendar` has refused other keys than weekdays.
    intervals.map(([opens, closes]) => ({ weekday: weekday as Weekday, on: null, opens, closes })),
  )
  const extra = extra_days.flatMap(({ on, hours: intervals }) =>
    intervals.map(([opens, closes]) => ({ weekday: null, on, opens, closes })),
  )
  return [...weekly, ...extra]
}

/** The definition that the rows were made of; intervals in order of opening, dates in order. */
export function toDefinition(
  timeZone: string,
  hours: readonly HoursRow[],
  holidays: readonly HolidayRow[],
): Required<CalendarDefinition> {
  const sorted = hours.toSorted((a, b) => a.opens.localeCompare(b.opens))
  const weekly = groupBy(
    sorted.filter((row) => row.weekday !== null),
    (row) => row.weekday ?? "",
  )
  const extra = groupBy(
    sorted.filter((row) => row.on !== null),
    (row) => row.on ?? "",
  )
  const interval = ({ opens, closes }: HoursRow): HoursText => [opens, closes]
  return {
    time_zone: timeZone,
    hours: Object.fromEntries([...weekly].map(([day, rows]) => [day, rows.map(interval)])),
    holidays: holidays.map(({ on }) => on).sort(),
    extra_days: [...extra]
      .map(([on, rows]) => ({ on, hours: rows.map(interval) }))
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
  }
}
