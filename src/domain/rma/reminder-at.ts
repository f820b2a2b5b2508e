import { addDays } from "../calendar/date-arithmetic"
import { endOfDay } from "../calendar/end-of-day"
import { localDate } from "../calendar/local-date"

/** Hours after midnight at which people are reminded: by day, wherever the shop is. */
const MORNING_MS = 9 * 60 * 60_000

/**
 * When to remind a customer of an end: in the morning, so many days before the last day that counts. Null when that
 * is not after `from`: whoever has so little time was told a moment ago.
 */
export function reminderAt(timeZone: string, from: Date, endsAt: Date, daysBefore: number): Date | null {
  const lastDay = localDate(timeZone, new Date(endsAt.getTime() - 1))
  const dayBefore = endOfDay(timeZone, addDays(lastDay, -daysBefore - 1))
  const at = new Date(dayBefore.getTime() + MORNING_MS)
  return at > from ? at : null
}
