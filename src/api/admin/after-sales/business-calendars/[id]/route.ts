import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { saveBusinessCalendarWorkflow } from "../../../../../workflows/calendar/save-business-calendar"
import { readIdempotencyKey } from "../../../../idempotency"
import { withReasons } from "../../../../with-reasons"
import { staffOf } from "../../staff-of"
import { readCalendar } from "../read-calendar"
import type { SaveCalendarBody } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ business_calendar: await readCalendar(req.scope, req.params.id ?? "") })
}

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<SaveCalendarBody>, res: MedusaResponse) => {
  const { result: id } = await saveBusinessCalendarWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      id: req.params.id ?? "",
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ business_calendar: await readCalendar(req.scope, id) })
})
