import { accept, type Decision } from "../kernel/decision"
import { addBusinessMinutes } from "./add-business-minutes"
import type { BusinessCalendar } from "./business-calendar"
import { MINUTE_MS } from "./instant"

/**
 * The instant itself while something is open, otherwise the next opening. Refused when the calendar never opens again.
 *
 * @throws RangeError for an instant outside [1970, 2200)
 * @example
 * // Mon–Fri 09:00–17:00, Berlin, Saturday noon
 * nextOpening(calendar, new Date("2026-11-21T11:00:00Z")) // accepted: 2026-11-23T08:00:00Z
 */
export function nextOpening(calendar: BusinessCalendar, at: Date): Decision<Date> {
  // The first open millisecond ends one after the opening; time is counted in whole ones.
  const firstCounted = addBusinessMinutes(calendar, at, 1 / MINUTE_MS)
  return firstCounted.accepted ? accept(new Date(firstCounted.value.getTime() - 1)) : firstCounted
}
