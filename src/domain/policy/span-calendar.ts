import type { BusinessCalendar } from "../calendar/business-calendar"
import { addDays } from "../calendar/date-arithmetic"
import { endOfDay } from "../calendar/end-of-day"
import { localDate } from "../calendar/local-date"
import { workingDayOnOrAfter } from "../calendar/working-day"

/** What a return window needs of a business calendar. Dates are `YYYY-MM-DD` in the calendar's zone, instants epoch ms. */
export interface SpanCalendar {
  readonly localDateOf: (instant: number) => string
  readonly addDays: (on: string, days: number) => string
  /** The date itself if it is a working day, otherwise the next one. */
  readonly workingDayOnOrAfter: (on: string) => string
  /** First instant after the date. */
  readonly endOfDay: (on: string) => number
}

/** The calendar of a policy by its id; null asks for the shop's default. */
export type SpanCalendarOf = (calendarId: string | null) => SpanCalendar

/** A calendar whose working days have run out does not move a date: the customer keeps the day that was counted. */
export function toSpanCalendar(calendar: BusinessCalendar): SpanCalendar {
  return {
    localDateOf: (instant) => localDate(calendar.time_zone, new Date(instant)),
    addDays,
    workingDayOnOrAfter: (on) => {
      const next = workingDayOnOrAfter(calendar, on)
      return next.accepted ? next.value : on
    },
    endOfDay: (on) => endOfDay(calendar.time_zone, on).getTime(),
  }
}
