import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { publishFollowUpPlanWorkflow } from "../../../../../../workflows/follow-up-plan/save-plan"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readPlan } from "../../read-plan"
import type { PublishPlanBody } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<PublishPlanBody>, res: MedusaResponse) => {
  const { result: id } = await publishFollowUpPlanWorkflow(req.scope).run({
    input: {
      ...{ plan_id: req.params.id ?? "", version: req.validatedBody.version },
      ...{ idempotency: readIdempotencyKey(req, staffOf(req)), now: new Date().toISOString() },
    },
  })
  res.json({ follow_up_plan: await readPlan(req.scope, id) })
})
