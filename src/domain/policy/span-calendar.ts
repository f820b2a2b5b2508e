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
