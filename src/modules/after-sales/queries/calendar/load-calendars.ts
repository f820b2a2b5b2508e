import { MedusaError } from "@medusajs/framework/utils"

import type { BusinessCalendar } from "../../../../domain/calendar/business-calendar"
import { requireCalendar } from "../../../../domain/calendar/require-calendar"
import type { Reading } from "../../transaction"
import { cachedByStamp } from "../cached-by-stamp"
import { listBusinessCalendars, type CalendarRecord } from "./list-business-calendars"

/** The parsed calendar of an id; null asks for the shop's default. Throws when there is none. */
export type CalendarOf = (id: string | null) => BusinessCalendar

const MOST_CALENDARS = 1000

/** All calendars of the shop, parsed when first asked for and then kept: a calendar remembers the days it computed. */
export const loadCalendars: (reading: Reading) => Promise<CalendarOf> = cachedByStamp(
  readCalendarStamp,
  async (reading) => parseOnDemand(await listBusinessCalendars(reading, { cursor: null, limit: MOST_CALENDARS })),
)

/** Saving a calendar writes its own row whenever it replaces its hours and holidays, so this row's stamp covers all. */
export async function readCalendarStamp(reading: Reading): Promise<string> {
  const [row] = await reading.query<{ stamp: string | null }>(
    `select md5(string_agg(id || xmin::text, ',' order by id)) as stamp from business_calendar where deleted_at is null`,
  )
  return row?.stamp ?? ""
}

function parseOnDemand(records: readonly CalendarRecord[]): CalendarOf {
  const parsed = new Map<string, BusinessCalendar>()
  return (id) => {
    const record = records.find((calendar) => (id === null ? calendar.is_default : calendar.id === id))
    if (!record) throw missing(id)
    const calendar = parsed.get(record.id) ?? requireCalendar(record.definition)
    parsed.set(record.id, calendar)
    return calendar
  }
}

/** Publishing sees to it that a policy has a calendar, and calendars are never deleted: a bug if it happens. */
function missing(id: string | null): MedusaError {
  const message = id === null ? "The shop has no default calendar" : `There is no calendar ${id}`
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
}
