import { MedusaError } from "@medusajs/framework/utils"

import type { CalendarDefinition } from "../../../../domain/calendar/business-calendar"
import { toDefinition, type HolidayRow, type HoursRow } from "../../calendar-rows"
import type { Reading } from "../../transaction"

export interface CalendarRecord {
  readonly id: string
  readonly name: string
  readonly is_default: boolean
  readonly holiday_country: string | null
  readonly holiday_region: string | null
  readonly definition: Required<CalendarDefinition>
}

interface CalendarRow extends Omit<CalendarRecord, "definition"> {
  readonly time_zone: string
  readonly hours: readonly HoursRow[]
  readonly holidays: readonly HolidayRow[]
}

/** A page of calendars with their definitions, in order of id, after the cursor. */
export async function listBusinessCalendars(
  reading: Reading,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<CalendarRecord[]> {
  return selectCalendars(reading, "calendar.id > ?", [cursor ?? "", limit])
}

/** @throws NOT_FOUND */
export async function retrieveBusinessCalendar(reading: Reading, id: string): Promise<CalendarRecord> {
  const [calendar] = await selectCalendars(reading, "calendar.id = ?", [id, 1])
  if (!calendar) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no business calendar with id ${id}`)
  return calendar
}

async function selectCalendars(
  reading: Reading,
  filter: "calendar.id > ?" | "calendar.id = ?",
  parameters: readonly unknown[],
): Promise<CalendarRecord[]> {
  const rows = await reading.query<CalendarRow>(
    `select calendar.id, calendar.name, calendar.is_default, calendar.time_zone,
            calendar.holiday_country, calendar.holiday_region,
            (select coalesce(json_agg(json_build_object(
               'weekday', weekday, 'on', "on", 'opens', opens, 'closes', closes)), '[]')
               from business_calendar_hours where calendar_id = calendar.id and deleted_at is null) as hours,
            (select coalesce(json_agg(json_build_object('on', "on", 'name', name)), '[]')
               from business_calendar_holiday where calendar_id = calendar.id and deleted_at is null) as holidays
       from business_calendar calendar
      where calendar.deleted_at is null and ${filter}
      order by calendar.id
      limit ?`,
    parameters,
  )
  return rows.map(({ time_zone, hours, holidays, ...calendar }) => ({
    ...calendar,
    definition: toDefinition(time_zone, hours, holidays),
  }))
}
