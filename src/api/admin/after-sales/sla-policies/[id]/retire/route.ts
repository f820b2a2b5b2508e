import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { retireSlaPolicyWorkflow } from "../../../../../../workflows/sla-policy/retire-sla-policy"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readSlaPolicy } from "../../read-sla-policy"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result: id } = await retireSlaPolicyWorkflow(req.scope).run({
    input: {
      policy_id: req.params.id ?? "",
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ sla_policy: await readSlaPolicy(req.scope, id) })
})
