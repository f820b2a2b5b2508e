import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { saveFollowUpPlanWorkflow } from "../../../../../../workflows/follow-up-plan/save-plan"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readPlan } from "../../read-plan"
import type { PlanDraftBody } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<PlanDraftBody>, res: MedusaResponse) => {
  const { result: id } = await saveFollowUpPlanWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      plan_id: req.params.id ?? "",
      ...{ idempotency: readIdempotencyKey(req, staffOf(req)), now: new Date().toISOString() },
    },
  })
  res.json({ follow_up_plan: await readPlan(req.scope, id) })
})
