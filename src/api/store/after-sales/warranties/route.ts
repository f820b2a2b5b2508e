import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listWarranties } from "../../../../modules/after-sales/queries/warranty/list-warranties"
import { readToday } from "../../../../workflows/warranty/read-today"
import { toStoreWarranty } from "../../../bodies/warranty"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { identifyCaller } from "../caller"
import { toWarrantyViewer } from "./answer-warranty"
import type { OwnWarrantiesQuery } from "./validators"

const EVERYTHING = { statuses: [], order_id: null, customer_id: null, product_id: null, search: null }

export const GET = withReasons(async (req: MedusaRequest<unknown, OwnWarrantiesQuery>, res: MedusaResponse) => {
  const { limit, cursor } = req.validatedQuery as OwnWarrantiesQuery
  const viewer = toWarrantyViewer(await identifyCaller(req, new Date()))
  const [read, today] = await Promise.all([
    req.scope
      .resolve(AFTER_SALES_MODULE)
      .ask(listWarranties, { ...EVERYTHING, viewer, before_id: cursor, limit: limit + 1 }),
    readToday(req.scope, new Date()),
  ])
  const { items, next_cursor } = toPage(read, limit)
  res.json({ warranties: items.map((warranty) => toStoreWarranty(warranty, today)), next_cursor })
})
