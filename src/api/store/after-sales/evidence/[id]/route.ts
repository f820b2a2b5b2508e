import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readEvidence } from "../../../../../modules/after-sales/queries/evidence/read-evidence"
import type { EvidenceDeleted } from "../../../../../types"
import { discardEvidence } from "../../../../../workflows/evidence/discard-evidence"
import { sendPicture } from "../../../../send-picture"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller, toViewer } from "../../caller"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const viewer = toViewer(await identifyCaller(req, new Date()))
  const asked = { id: req.params.id ?? "", viewer }
  await sendPicture(req.scope, res, await req.scope.resolve(AFTER_SALES_MODULE).ask(readEvidence, asked))
})

export const DELETE = withReasons(async (req: MedusaRequest, res: MedusaResponse<EvidenceDeleted>) => {
  const now = new Date()
  const { id = "" } = req.params
  await discardEvidence(req.scope, { id, viewer: toViewer(await identifyCaller(req, now)), now })
  res.json({ id, object: "after_sales_evidence", deleted: true })
})
