import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readWithdrawal } from "../../../../../../modules/after-sales/queries/withdrawal/read-withdrawal"
import { recordWithdrawalDispatchWorkflow } from "../../../../../../workflows/withdrawal/record-withdrawal-dispatch"
import { toStoreWithdrawal } from "../../../../../bodies/withdrawal"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { identifyCaller, toActor, toViewer } from "../../../caller"
import type { DispatchInput } from "../../validators"

export const POST = withReasons(async (req: MedusaRequest<DispatchInput>, res: MedusaResponse) => {
  const now = new Date()
  const caller = await identifyCaller(req, now)
  const { id = "" } = req.params
  const viewer = toViewer(caller)
  const actor = toActor(caller)
  const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
  await afterSales.ask(readWithdrawal, { id, viewer })
  await recordWithdrawalDispatchWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor, idempotency: readIdempotencyKey(req, actor), now: now.toISOString() },
  })
  res.json({ withdrawal: toStoreWithdrawal(await afterSales.ask(readWithdrawal, { id, viewer }), new Date()) })
})
