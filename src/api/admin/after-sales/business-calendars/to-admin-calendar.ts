import { findHolidayWarning } from "../../../../domain/calendar/holiday-coverage"
import { requireCalendar } from "../../../../domain/calendar/require-calendar"
import type { CalendarRecord } from "../../../../modules/after-sales/queries/calendar/list-business-calendars"
import type { AdminBusinessCalendar } from "../../../../types"

/** A calendar with the warning that its holidays run out within 60 days of `now`. */
export function toAdminCalendar(record: CalendarRecord, now: Date): AdminBusinessCalendar {
  const warning = findHolidayWarning(requireCalendar(record.definition), now)
  return { ...record, warnings: warning === null ? [] : [{ code: warning.code, on: warning.last_listed_on }] }
}
