import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"

/** The IANA zone of the shop's own calendar. */
export async function readShopZone(container: MedusaContainer): Promise<string> {
  const calendarOf = await container.resolve(AFTER_SALES_MODULE).ask(loadCalendars, undefined)
  return calendarOf(null).time_zone
}
