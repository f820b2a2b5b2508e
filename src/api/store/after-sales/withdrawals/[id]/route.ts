import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readWithdrawal } from "../../../../../modules/after-sales/queries/withdrawal/read-withdrawal"
import { toStoreWithdrawal } from "../../../../bodies/withdrawal"
import { withReasons } from "../../../../with-reasons"
import { identifyCaller, toViewer } from "../../caller"

export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const now = new Date()
  const viewer = toViewer(await identifyCaller(req, now))
  const { id = "" } = req.params
  const withdrawal = await req.scope.resolve(AFTER_SALES_MODULE).ask(readWithdrawal, { id, viewer })
  res.json({ withdrawal: toStoreWithdrawal(withdrawal, now) })
})
