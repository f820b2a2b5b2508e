import { requireEpochDay } from "./calendar-date"
import { DAY_MS, requireDayCount, toEpochMs } from "./instant"
import { firstInstantAt, localDayAt } from "./zone"

/**
 * The instant at which a date ends in a zone: the first one of the next date. Half-open, so what happens exactly then
 * is too late.
 *
 * @example
 * endOfDay("Europe/Berlin", "2026-11-21") // 2026-11-21T23:00:00Z
 */
export function endOfDay(timeZone: string, on: string): Date {
  return new Date(firstInstantAt(timeZone, (requireEpochDay(on) + 1) * DAY_MS))
}

/**
 * The end of a window of `days` calendar days: the instant at which the nth date after the one on which `start` falls
 * ends in the zone. The date of `start` is not counted (EU Regulation 1182/71 art. 3(1)); zero days end with it.
 *
 * @throws RangeError for an instant outside [1970, 2200) or a count that is negative or not whole
 * @example
 * // delivered on 1 November at 10:00 in Berlin, 14 days: the whole of the 15th still counts
 * endOfNthDay("Europe/Berlin", new Date("2026-11-01T09:00:00Z"), 14) // 2026-11-15T23:00:00Z
 */
export function endOfNthDay(timeZone: string, start: Date, days: number): Date {
  const lastDay = localDayAt(timeZone, toEpochMs(start)) + requireDayCount(days)
  return new Date(firstInstantAt(timeZone, (lastDay + 1) * DAY_MS))
}
