import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listVisits } from "../../../../modules/after-sales/queries/visit/list-visits"
import { toStoreVisit } from "../../../bodies/visit"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { withReasons } from "../../../with-reasons"
import { identifyCaller } from "../caller"
import type { OwnVisitsQuery } from "./validators"

const position = { id: z.string(), due_at: z.iso.datetime() }

/** The caller's own appointments, those of the past included. What is written to him is no appointment. */
export const GET = withReasons(async (req: MedusaRequest<unknown, OwnVisitsQuery>, res: MedusaResponse) => {
  const { limit, cursor } = req.validatedQuery as OwnVisitsQuery
  const caller = await identifyCaller(req, new Date())
  const after = cursor === undefined ? null : decodeCursor(cursor, position)
  const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listVisits, {
    customer_id: caller.type === "customer" ? caller.customer_id : null,
    order_id: caller.type === "guest" ? caller.order_id : null,
    ...{ from: null, until: null, agent_id: null },
    statuses: ["scheduled", "confirmed", "unrecorded", "completed", "no_show"],
    after: after === null ? null : { id: after.id, due_at: new Date(after.due_at) },
    limit: limit + 1,
  })
  const visits = read.slice(0, limit)
  const last = read.length > limit ? visits.at(-1) : undefined
  res.json({
    visits: visits.map(toStoreVisit),
    next_cursor: last ? encodeCursor({ id: last.id, due_at: last.due_at.toISOString() }) : null,
  })
})
