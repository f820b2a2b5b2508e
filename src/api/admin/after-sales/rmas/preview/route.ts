import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { previewRma } from "../../../../../workflows/rma/preview-rma"
import { toPreviewBody } from "../../../../bodies/preview-body"
import type { RmaRequestInput } from "../../../../store/after-sales/rmas/validators"
import { withReasons } from "../../../../with-reasons"

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<RmaRequestInput>, res: MedusaResponse) => {
  const preview = await previewRma(req.scope, { ...req.validatedBody, owner: "anyone", now: new Date() })
  res.json({ preview: toPreviewBody(preview) })
})
