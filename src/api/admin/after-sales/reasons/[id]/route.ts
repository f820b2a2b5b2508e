import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { retrieveReason } from "../../../../../workflows/reason/list-reasons"
import { updateReasonWorkflow } from "../../../../../workflows/reason/update-reason"
import { readIdempotencyKey } from "../../../../idempotency"
import { withReasons } from "../../../../with-reasons"
import { staffOf } from "../../staff-of"
import type { UpdateReasonBody } from "../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ reason: await retrieveReason(req.scope, req.params.id ?? "") })
}

/** Also how a reason is put aside: `is_active: false`. It is never deleted, because requests name it. */
export const POST = withReasons(async (req: AuthenticatedMedusaRequest<UpdateReasonBody>, res: MedusaResponse) => {
  const { label, description, ...changes } = req.validatedBody
  const words = {
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description: description ?? "" }),
  }
  const { result: id } = await updateReasonWorkflow(req.scope).run({
    input: { id: req.params.id ?? "", changes, words, idempotency: readIdempotencyKey(req, staffOf(req)) },
  })
  res.json({ reason: await retrieveReason(req.scope, id) })
})
