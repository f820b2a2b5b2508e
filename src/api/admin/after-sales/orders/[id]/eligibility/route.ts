import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readEligibility } from "../../../../../../workflows/rma/read-eligibility"
import { toEligibilityBody } from "../../../../../bodies/eligibility-body"
import { withReasons } from "../../../../../with-reasons"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id: order_id = "" } = req.params
  const view = await readEligibility(req.scope, { order_id, owner: "anyone", locale: req.locale, now: new Date() })
  res.json({ eligibility: toEligibilityBody(view) })
})
