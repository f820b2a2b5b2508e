import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listRepairs } from "../../../../modules/after-sales/queries/repair/list-repairs"
import { toAdminRepairSummary } from "../../../bodies/repair"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { withReasons } from "../../../with-reasons"
import type { ListRepairsQuery } from "./validators"

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListRepairsQuery>, res: MedusaResponse) => {
    const { limit, cursor, stage, order_id = null, rma_id = null } = req.validatedQuery as ListRepairsQuery
    const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listRepairs, {
      ...{ stages: stage, order_id, rma_id, limit: limit + 1 },
      after: cursor === undefined ? null : decodeCursor(cursor, { due_at: z.iso.datetime(), id: z.string() }),
    })
    const page = read.slice(0, limit)
    const last = read.length > limit ? page.at(-1) : undefined
    const now = new Date()
    res.json({
      repair_orders: page.map((order) => toAdminRepairSummary(order, now)),
      next_cursor: last ? encodeCursor({ due_at: last.due_at.toISOString(), id: last.id }) : null,
    })
  },
)
