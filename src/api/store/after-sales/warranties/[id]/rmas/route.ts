import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { openRmaWorkflow } from "../../../../../../workflows/rma/open-rma"
import { readRmaView } from "../../../../../../workflows/rma/read-rma-view"
import { toHolderRequest } from "../../../../../../workflows/warranty/holder-request"
import { toStoreRma } from "../../../../../bodies/store-rma"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { identifyCaller, toActor, toViewer } from "../../../caller"
import { toWarrantyViewer } from "../../answer-warranty"
import type { HolderRequestBody } from "../../validators"

/**
 * Whoever was handed a warranty asks for its unit to be repaired or replaced. Somebody else's is not found before
 * anything else is looked at; what came with the caller's own order has its own road.
 */
export const POST = withReasons(async (req: MedusaRequest<HolderRequestBody>, res: MedusaResponse) => {
  const now = new Date()
  const caller = await identifyCaller(req, now)
  const held = { warranty_id: req.params.id ?? "", viewer: toWarrantyViewer(caller) }
  const asked = await toHolderRequest(req.scope, { ...req.validatedBody, ...held })
  const actor = toActor(caller)
  const { result } = await openRmaWorkflow(req.scope).run({
    input: { ...asked, actor, idempotency: readIdempotencyKey(req, actor), now: now.toISOString() },
  })
  const view = await readRmaView(req.scope, result.id, toViewer(caller), now)
  res.status(result.repeated ? 200 : 201).json({ rma: toStoreRma(view, now) })
})
