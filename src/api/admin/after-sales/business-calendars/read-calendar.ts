import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { retrieveBusinessCalendar } from "../../../../modules/after-sales/queries/calendar/list-business-calendars"
import type AfterSalesModuleService from "../../../../modules/after-sales/service"
import type { AdminBusinessCalendar } from "../../../../types"
import { toAdminCalendar } from "./to-admin-calendar"

/** One calendar as every route about it answers. */
export async function readCalendar(container: MedusaContainer, id: string): Promise<AdminBusinessCalendar> {
  const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
  return toAdminCalendar(await service.ask(retrieveBusinessCalendar, id), new Date())
}
