import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readVisit } from "../../../../../../modules/after-sales/queries/visit/read-visit"
import { visitOfToken } from "../../../../../../workflows/visit/visit-link"
import { toCustomerCalendar } from "../../../../../bodies/visit-calendar"
import { withReasons } from "../../../../../with-reasons"

/** The appointment as a file for the customer's own calendar. */
export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const id = visitOfToken(req.scope, req.params.token ?? "")
  const visit = await req.scope.resolve(AFTER_SALES_MODULE).ask(readVisit, id)
  res.set({
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": `attachment; filename="V-${visit.number}.ics"`,
  })
  res.send(toCustomerCalendar(visit))
})
