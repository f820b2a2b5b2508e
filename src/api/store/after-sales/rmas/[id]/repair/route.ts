import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { findRepairOfRma } from "../../../../../../modules/after-sales/queries/repair/read-repair"
import { readRma } from "../../../../../../modules/after-sales/queries/rma/read-rma"
import { repairPaymentLinkOf, signQuote } from "../../../../../../workflows/repair/quote-link"
import { toStoreRepair } from "../../../../../bodies/repair"
import { withReasons } from "../../../../../with-reasons"
import { identifyCaller, toViewer } from "../../../caller"

/** Where the goods of the caller's own request stand in the workshop, and the quote that waits for him. */
export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const { id = "" } = req.params
  const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
  await afterSales.ask(readRma, { id, viewer: toViewer(await identifyCaller(req, new Date())) })
  const order = await afterSales.ask(findRepairOfRma, id)
  const token = order && signQuote(req.scope, { id: order.id, version: order.quote_version })
  const link = order && (await repairPaymentLinkOf(req.scope, order))
  res.json({ repair: order && toStoreRepair(order, token, link) })
})
