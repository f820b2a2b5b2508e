import { MedusaError } from "@medusajs/framework/utils"

import type { BusinessCalendar } from "../../../../domain/calendar/business-calendar"
import { requireCalendar } from "../../../../domain/calendar/require-calendar"
import type { Reading } from "../../transaction"
import { listBusinessCalendars } from "./list-business-calendars"

/** The parsed calendar of an id; null asks for the shop's default. Throws when there is none. */
export type CalendarOf = (id: string | null) => BusinessCalendar

/** All calendars of the shop, read at once and parsed when first asked for. Publishing sees to it that there is one. */
export async function loadCalendars(reading: Reading): Promise<CalendarOf> {
  const records = await listBusinessCalendars(reading, { cursor: null, limit: 1000 })
  const parsed = new Map<string, BusinessCalendar>()
  return (id) => {
    const record = records.find((calendar) => (id === null ? calendar.is_default : calendar.id === id))
    if (!record) {
      const message = id === null ? "The shop has no default calendar" : `There is no calendar ${id}`
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
    }
    const calendar = parsed.get(record.id) ?? requireCalendar(record.definition)
    parsed.set(record.id, calendar)
    return calendar
  }
}
