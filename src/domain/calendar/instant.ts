export const MINUTE_MS = 60_000
export const DAY_MS = 86_400_000

/**
 * Calendars answer for instants in [1970, 2200). Zones and public holidays are not known with any certainty far
 * outside, and a bounded range is what keeps every search finite.
 */
export const RANGE_START = Date.UTC(1970, 0, 1)
export const RANGE_END = Date.UTC(2200, 0, 1)

/** True when the calendar can answer for `at`; an invalid `Date` is outside. */
export function isInRange(at: Date): boolean {
  return at.getTime() >= RANGE_START && at.getTime() < RANGE_END
}

/**
 * Milliseconds since 1970-01-01 UTC, the integer on which all arithmetic here is done.
 *
 * @throws RangeError outside [1970, 2200): the edge checks its input, so this is a programming error
 */
export function toEpochMs(at: Date): number {
  if (!isInRange(at)) throw new RangeError(`${String(at)} is outside the years 1970 to 2199`)
  return at.getTime()
}

/**
 * A span in milliseconds. Fractions of a minute are kept to the millisecond, so that the rest of a paused span can
 * be added again without loss.
 *
 * @throws RangeError when the span is negative or not a number
 */
export function toSpanMs(minutes: number): number {
  const span = Math.round(minutes * MINUTE_MS)
  if (!Number.isSafeInteger(span) || span < 0) throw new RangeError(`${minutes} is not a number of minutes`)
  return span
}

/**
 * A number of days to count forward.
 *
 * @throws RangeError when it is negative or not whole
 */
export function requireDayCount(days: number): number {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`${days} is not a number of days`)
  return days
}
