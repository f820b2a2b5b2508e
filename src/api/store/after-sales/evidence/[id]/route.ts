import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { EvidenceDeleted } from "../../../../../types"
import { discardEvidence } from "../../../../../workflows/evidence/discard-evidence"
import { sendPicture } from "../../../../send-picture"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller, toViewer } from "../../caller"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  await sendPicture(req, res, toViewer(await identifyCaller(req, new Date())))
})

export const DELETE = withReasons(async (req: MedusaRequest, res: MedusaResponse<EvidenceDeleted>) => {
  const now = new Date()
  const { id = "" } = req.params
  await discardEvidence(req.scope, { id, viewer: toViewer(await identifyCaller(req, now)), now })
  res.json({ id, object: "after_sales_evidence", deleted: true })
})
