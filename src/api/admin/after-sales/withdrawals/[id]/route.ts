import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readWithdrawalView } from "../../../../../workflows/withdrawal/read-withdrawal-view"
import { toAdminWithdrawal } from "../../../../bodies/withdrawal"
import { withReasons } from "../../../../with-reasons"

export const GET = withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const view = await readWithdrawalView(req.scope, req.params.id ?? "")
  res.json({ withdrawal: toAdminWithdrawal(view, new Date()) })
})
