import { toDate } from "./calendar-date"
import { toEpochMs } from "./instant"
import { localDayAt } from "./zone"

/**
 * The date `YYYY-MM-DD` that the calendar on the wall shows in a zone at an instant.
 *
 * @throws RangeError for an instant outside [1970, 2200) or an unknown zone
 * @example
 * localDate("Asia/Shanghai", new Date("2026-12-31T16:00:00Z")) // "2027-01-01"
 */
export function localDate(timeZone: string, at: Date): string {
  return toDate(localDayAt(timeZone, toEpochMs(at)))
}
