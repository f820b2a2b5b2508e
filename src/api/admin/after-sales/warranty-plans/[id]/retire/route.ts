import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { retireWarrantyPlanWorkflow } from "../../../../../../workflows/warranty-plan/retire-warranty-plan"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readWarrantyPlan } from "../../read-warranty-plan"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result: id } = await retireWarrantyPlanWorkflow(req.scope).run({
    input: {
      plan_id: req.params.id ?? "",
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ warranty_plan: await readWarrantyPlan(req.scope, id) })
})
