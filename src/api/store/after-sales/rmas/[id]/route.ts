import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readRmaView } from "../../../../../workflows/rma/read-rma-view"
import { toStoreRma } from "../../../../bodies/store-rma"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller, toViewer } from "../../caller"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const now = new Date()
  const viewer = toViewer(await identifyCaller(req, now))
  const view = await readRmaView(req.scope, req.params.id ?? "", viewer, now)
  res.json({ rma: toStoreRma(view, now) })
})
