import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readEligibility } from "../../../../../../workflows/rma/read-eligibility"
import { toEligibilityBody } from "../../../../../bodies/eligibility-body"
import { withReasons } from "../../../../../with-reasons"
import { identifyCaller, toOrderOwner } from "../../../caller"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const now = new Date()
  const owner = toOrderOwner(await identifyCaller(req, now))
  const view = await readEligibility(req.scope, { order_id: req.params.id ?? "", owner, locale: req.locale, now })
  res.json({ eligibility: toEligibilityBody(view) })
})
