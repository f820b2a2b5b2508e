import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { saveSlaDraftWorkflow } from "../../../../../../workflows/sla-policy/save-sla-draft"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import { readSlaPolicy } from "../../read-sla-policy"
import type { SlaDraftBody } from "../../validators"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<SlaDraftBody>, res: MedusaResponse) => {
  const { result: id } = await saveSlaDraftWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      policy_id: req.params.id ?? "",
      idempotency: readIdempotencyKey(req, staffOf(req)),
      now: new Date().toISOString(),
    },
  })
  res.json({ sla_policy: await readSlaPolicy(req.scope, id) })
})
