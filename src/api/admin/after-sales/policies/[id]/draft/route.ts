import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { savePolicyDraftWorkflow } from "../../../../../../workflows/policy/save-policy-draft"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readPolicy } from "../../read-policy"
import type { PolicyDraftBody } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<PolicyDraftBody>, res: MedusaResponse) => {
  const { result: id } = await savePolicyDraftWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      policy_id: req.params.id ?? "",
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ policy: await readPolicy(req.scope, id) })
})
