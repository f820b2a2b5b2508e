import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { publishSlaPolicyWorkflow } from "../../../../../../workflows/sla-policy/publish-sla-policy"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readSlaPolicy } from "../../read-sla-policy"
import type { PublishSlaBody } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<PublishSlaBody>, res: MedusaResponse) => {
  const { result: id } = await publishSlaPolicyWorkflow(req.scope).run({
    input: {
      version: req.validatedBody.version,
      policy_id: req.params.id ?? "",
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ sla_policy: await readSlaPolicy(req.scope, id) })
})
