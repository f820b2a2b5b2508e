/** Keys of the weekly hours, Monday first as in ISO 8601. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Opening and closing as the wall clock shows them, such as `["09:00", "12:30"]`. */
export type HoursText = readonly [opens: string, closes: string]

/** A calendar as merchants write it and as it is stored. `parseCalendar` turns it into one that can be trusted. */
export interface CalendarDefinition {
  /** IANA name, such as `Europe/Berlin`. */
  readonly time_zone: string
  /** Keyed by `Weekday`; a missing key or an empty list means closed all day. */
  readonly hours: Readonly<Record<string, readonly HoursText[]>>
  /** Dates `YYYY-MM-DD` on which nothing opens. */
  readonly holidays?: readonly string[]
  /** Dates with hours of their own: make-up working days, short days before a feast, long Saturdays. */
  readonly extra_days?: readonly { readonly on: string; readonly hours: readonly HoursText[] }[]
}

/**
 * One stretch of opening, in minutes after midnight of the date on which it opens. A night shift closes on the next
 * date, so `closes` may exceed 1440. Half-open: the closing minute is not open any more.
 */
export interface OpenInterval {
  readonly opens: number
  readonly closes: number
}

/** Stretches of one date, in order, not overlapping. */
export type DayHours = readonly OpenInterval[]

/** A calendar without faults: made by `parseCalendar` only, frozen, and able to answer every question. */
export interface BusinessCalendar {
  readonly time_zone: string
  /** Seven entries, Monday first. */
  readonly weekly: readonly DayHours[]
  /** Days since 1970-01-01. */
  readonly holidays: ReadonlySet<number>
  /** By days since 1970-01-01. */
  readonly extra_days: ReadonlyMap<number, DayHours>
}

export const CLOSED: DayHours = Object.freeze([])
