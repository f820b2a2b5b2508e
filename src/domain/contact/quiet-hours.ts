import { DAY_MS, MINUTE_MS, toEpochMs } from "../calendar/instant"
import { firstInstantAt, localDayAt } from "../calendar/zone"

/** A stretch of every day on the customer's own clock, in minutes after midnight, half-open; it may pass midnight. */
export interface QuietHours {
  readonly from: number
  readonly until: number
}

/**
 * Reads hours as a merchant writes them.
 *
 * @example
 * parseQuietHours("20:00-09:00") // { from: 1200, until: 540 }
 * parseQuietHours("9-20") // null
 */
export function parseQuietHours(text: string): QuietHours | null {
  const read = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  if (read === null) return null
  const [, fromHour, fromMinute, untilHour, untilMinute] = read
  return { from: Number(fromHour) * 60 + Number(fromMinute), until: Number(untilHour) * 60 + Number(untilMinute) }
}

/**
 * The instant at which the customer may be disturbed again, or null when he may be now. Hours that begin and end at the
 * same minute are none. Where clocks change, what the clock on his wall shows decides.
 *
 * @example
 * endOfQuietHours({ from: 1200, until: 540 }, "Europe/Berlin", new Date("2026-11-20T21:30:00Z")) // 2026-11-21T08:00:00Z
 */
export function endOfQuietHours(quiet: QuietHours, timeZone: string, at: Date): Date | null {
  const instant = toEpochMs(at)
  const today = localDayAt(timeZone, instant)
  // Hours that pass midnight began the day before, or begin today.
  for (const day of [today - 1, today]) {
    const closes = quiet.until > quiet.from ? quiet.until : quiet.until + DAY_MS / MINUTE_MS
    const begins = firstInstantAt(timeZone, day * DAY_MS + quiet.from * MINUTE_MS)
    const ends = firstInstantAt(timeZone, day * DAY_MS + closes * MINUTE_MS)
    if (quiet.from !== quiet.until && begins <= instant && instant < ends) return new Date(ends)
  }
  return null
}
