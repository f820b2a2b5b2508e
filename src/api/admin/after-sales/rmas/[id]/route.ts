import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readRmaView } from "../../../../../workflows/rma/read-rma-view"
import { toAdminRma } from "../../../../bodies/admin-rma"
import { withReasons } from "../../../../with-reasons"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const now = new Date()
  const view = await readRmaView(req.scope, req.params.id ?? "", "staff", now)
  res.json({ rma: toAdminRma(view, now) })
})
