import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { publishPolicyVersionWorkflow } from "../../../../../../workflows/policy/publish-policy-version"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readPolicy } from "../../read-policy"
import type { PublishBody } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<PublishBody>, res: MedusaResponse) => {
  const { result: id } = await publishPolicyVersionWorkflow(req.scope).run({
    input: {
      version: req.validatedBody.version,
      policy_id: req.params.id ?? "",
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ policy: await readPolicy(req.scope, id) })
})
