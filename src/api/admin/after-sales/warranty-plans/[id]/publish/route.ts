import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { publishWarrantyPlanWorkflow } from "../../../../../../workflows/warranty-plan/publish-warranty-plan"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readWarrantyPlan } from "../../read-warranty-plan"
import type { PublishPlanBody } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<PublishPlanBody>, res: MedusaResponse) => {
  const { result: id } = await publishWarrantyPlanWorkflow(req.scope).run({
    input: {
      version: req.validatedBody.version,
      plan_id: req.params.id ?? "",
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ warranty_plan: await readWarrantyPlan(req.scope, id) })
})
