import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listWarranties } from "../../../../modules/after-sales/queries/warranty/list-warranties"
import { readToday } from "../../../../workflows/warranty/read-today"
import { toAdminWarrantySummary } from "../../../bodies/warranty"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import type { ListWarrantiesQuery } from "./validators"

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListWarrantiesQuery>, res: MedusaResponse) => {
    const {
      limit,
      cursor,
      status,
      order_id = null,
      customer_id = null,
      product_id = null,
      q = null,
    } = req.validatedQuery as ListWarrantiesQuery
    const filters = { statuses: status, order_id, customer_id, product_id, search: q }
    const [read, today] = await Promise.all([
      req.scope
        .resolve(AFTER_SALES_MODULE)
        .ask(listWarranties, { ...filters, viewer: "anyone", before_id: cursor, limit: limit + 1 }),
      readToday(req.scope, new Date()),
    ])
    const { items, next_cursor } = toPage(read, limit)
    res.json({ warranties: items.map((warranty) => toAdminWarrantySummary(warranty, today)), next_cursor })
  },
)
