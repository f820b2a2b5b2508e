import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { retireFollowUpPlanWorkflow } from "../../../../../../workflows/follow-up-plan/save-plan"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readPlan } from "../../read-plan"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result: id } = await retireFollowUpPlanWorkflow(req.scope).run({
    input: {
      plan_id: req.params.id ?? "",
      ...{ idempotency: readIdempotencyKey(req, staffOf(req)), now: new Date().toISOString() },
    },
  })
  res.json({ follow_up_plan: await readPlan(req.scope, id) })
})
