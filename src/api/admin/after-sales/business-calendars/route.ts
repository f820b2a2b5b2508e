import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listBusinessCalendars } from "../../../../modules/after-sales/queries/calendar/list-business-calendars"
import type AfterSalesModuleService from "../../../../modules/after-sales/service"
import { saveBusinessCalendarWorkflow } from "../../../../workflows/calendar/save-business-calendar"
import { readIdempotencyKey } from "../../../idempotency"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { readCalendar } from "./read-calendar"
import { toAdminCalendar } from "./to-admin-calendar"
import type { CalendarPageQuery, SaveCalendarBody } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, CalendarPageQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { cursor, limit } = req.validatedQuery
  const service: AfterSalesModuleService = req.scope.resolve(AFTER_SALES_MODULE)
  const records = await service.ask(listBusinessCalendars, { cursor, limit: limit + 1 })
  const { items, next_cursor } = toPage(records, limit)
  const now = new Date()
  res.json({ business_calendars: items.map((record) => toAdminCalendar(record, now)), next_cursor })
}

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<SaveCalendarBody>, res: MedusaResponse) => {
  const { result: id } = await saveBusinessCalendarWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      id: null,
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ business_calendar: await readCalendar(req.scope, id) })
})
