import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readVisit } from "../../../../../../modules/after-sales/queries/visit/read-visit"
import { listSlots } from "../../../../../../workflows/visit/list-slots"
import { toSlot } from "../../../../../bodies/visit"

/** Times to which the visit can be moved. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const visit = await req.scope.resolve(AFTER_SALES_MODULE).ask(readVisit, req.params.id ?? "")
  const slots = await listSlots(req.scope, visit, { limit: 60, now: new Date() })
  res.json({ slots: slots.map(toSlot) })
}
