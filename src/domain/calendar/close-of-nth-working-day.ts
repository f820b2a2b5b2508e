import { addWorkingDays } from "./add-working-days"
import type { BusinessCalendar } from "./business-calendar"
import { endOfNthDay } from "./end-of-day"

/**
 * Until when something promised within so many working days must be done: closing time of the last of them. A calendar
 * that stops opening before that does not free anybody of a promise: as many calendar days then count.
 */
export function closeOfNthWorkingDay(calendar: BusinessCalendar, start: Date, days: number): Date {
  const due = addWorkingDays(calendar, start, days)
  return due.accepted ? due.value : endOfNthDay(calendar.time_zone, start, days)
}
