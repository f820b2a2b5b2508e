import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { previewRma } from "../../../../../workflows/rma/preview-rma"
import { toPreviewBody } from "../../../../bodies/preview-body"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller, toOrderOwner } from "../../caller"
import type { RmaRequestInput } from "../validators"

export const POST = withReasons(async (req: MedusaRequest<RmaRequestInput>, res: MedusaResponse) => {
  const now = new Date()
  const owner = toOrderOwner(await identifyCaller(req, now))
  res.json({ preview: toPreviewBody(await previewRma(req.scope, { ...req.validatedBody, owner, now })) })
})
