import type { MedusaContainer } from "@medusajs/framework/types"

import { localDate } from "../../domain/calendar/local-date"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"

/** The date in the zone of the shop's own calendar, by which warranties begin and end. */
export async function readToday(container: MedusaContainer, now: Date): Promise<string> {
  const calendarOf = await container.resolve(AFTER_SALES_MODULE).ask(loadCalendars, undefined)
  return localDate(calendarOf(null).time_zone, now)
}
