import { DAY_MS, RANGE_END, RANGE_START } from "./instant"

/**
 * The number of days from 1970-01-01 to a date written `YYYY-MM-DD`, or null when there is no such date in the years
 * 1970 to 2199 for which calendars answer.
 *
 * @example
 * toEpochDay("2028-02-29") // 21243
 * toEpochDay("2026-02-29") // null
 */
export function toEpochDay(on: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return null
  const midnight = Date.parse(`${on}T00:00:00Z`)
  if (!(midnight >= RANGE_START && midnight < RANGE_END)) return null
  // The engine rolls 30 February over into March instead of refusing it.
  return toDate(midnight / DAY_MS) === on ? midnight / DAY_MS : null
}

/** As `toEpochDay`, for a date that was checked at the edge: one that does not exist is a programming error. */
export function requireEpochDay(on: string): number {
  const day = toEpochDay(on)
  if (day === null) throw new RangeError(`${on} is not a date of the years 1970 to 2199`)
  return day
}

/** The date `YYYY-MM-DD` that lies `day` days after 1970-01-01. */
export function toDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Day of the week: 0 is Monday, 6 is Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}
