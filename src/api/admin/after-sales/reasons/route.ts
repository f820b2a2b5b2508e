import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { createReasonWorkflow } from "../../../../workflows/reason/create-reason"
import { listReasons, retrieveReason } from "../../../../workflows/reason/list-reasons"
import { readIdempotencyKey } from "../../../idempotency"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { CreateReasonBody, ReasonPageQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ReasonPageQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { cursor, limit } = req.validatedQuery
  const { items, next_cursor } = toPage(await listReasons(req.scope, { cursor, limit: limit + 1 }), limit)
  res.json({ reasons: items, next_cursor })
}

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<CreateReasonBody>, res: MedusaResponse) => {
  const { label, description, return_reason_id, ...reason } = req.validatedBody
  const return_reason = { code: reason.code, label, description, ...(return_reason_id ? { return_reason_id } : {}) }
  const { result: id } = await createReasonWorkflow(req.scope).run({
    input: { return_reason, reason, idempotency: readIdempotencyKey(req, staffOf(req)) },
  })
  res.json({ reason: await retrieveReason(req.scope, id) })
})
