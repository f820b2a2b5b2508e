import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readWithdrawal } from "../../../../../../modules/after-sales/queries/withdrawal/read-withdrawal"
import { dispatchSoon } from "../../../../../../workflows/notification/dispatch-soon"
import { submitWithdrawalWorkflow } from "../../../../../../workflows/withdrawal/submit-withdrawal"
import { toStoreWithdrawal } from "../../../../../bodies/withdrawal"
import { readKeyHeader } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { identifyCaller, toOrderOwner, toViewer } from "../../../caller"

/** A statement is confirmed once, however often it is asked for and with whichever key: only its form is looked at. */
export const POST = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const now = new Date()
  readKeyHeader(req)
  const caller = await identifyCaller(req, now)
  const { id = "" } = req.params
  const viewer = toViewer(caller)
  const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
  const { order_id } = await afterSales.ask(readWithdrawal, { id, viewer })
  const { result } = await submitWithdrawalWorkflow(req.scope).run({
    input: { id, order_id, owner: toOrderOwner(caller), now: now.toISOString() },
  })
  const withdrawal = await afterSales.ask(readWithdrawal, { id, viewer })
  res.json({ withdrawal: toStoreWithdrawal(withdrawal, new Date()) })
  if (result.message_id !== null) dispatchSoon(req.scope, result.message_id)
})
