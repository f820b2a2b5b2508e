import type { BusinessCalendar } from "../calendar/business-calendar"
import { closeOfNthWorkingDay } from "../calendar/close-of-nth-working-day"

/** Requirement R05: work on goods that were handed in is done within five working days. */
export const REPAIR_WORKING_DAYS = 5

/** Until when goods that came in at `openedAt` are to be done: closing time of the fifth working day after it. */
export function startRepairClock(calendar: BusinessCalendar, openedAt: Date): Date {
  return closeOfNthWorkingDay(calendar, openedAt, REPAIR_WORKING_DAYS)
}
