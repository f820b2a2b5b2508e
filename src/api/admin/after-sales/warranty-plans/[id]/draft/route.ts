import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { saveWarrantyDraftWorkflow } from "../../../../../../workflows/warranty-plan/save-warranty-draft"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readWarrantyPlan } from "../../read-warranty-plan"
import type { WarrantyDraftBody } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<WarrantyDraftBody>, res: MedusaResponse) => {
  const { result: id } = await saveWarrantyDraftWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      plan_id: req.params.id ?? "",
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ warranty_plan: await readWarrantyPlan(req.scope, id) })
})
