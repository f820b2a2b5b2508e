import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { findAgentOfUser } from "../../../../modules/after-sales/queries/visit/find-feed"
import { listVisits } from "../../../../modules/after-sales/queries/visit/list-visits"
import { makeVisitWorkflow } from "../../../../workflows/visit/make-visit-by-hand"
import { toAdminVisitSummary } from "../../../bodies/visit"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { ListVisitsQuery, MakeVisitBody } from "./validators"
import { readAdminVisit } from "./visit-verb"

const position = { id: z.string(), due_at: z.iso.datetime() }

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListVisitsQuery>, res: MedusaResponse) => {
    const { from, until, status = [], agent_id = null, order_id = null, limit, cursor } = req.validatedQuery
    const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
    // Somebody who serves in no team has no visits of his own.
    const mine = () => afterSales.ask(findAgentOfUser, req.auth_context.actor_id).then((id) => id ?? "nobody")
    const after = cursor === undefined ? null : decodeCursor(cursor, position)
    const read = await afterSales.ask(listVisits, {
      ...{ from: toDate(from), until: toDate(until), statuses: status, order_id, customer_id: null },
      agent_id: agent_id === "me" ? await mine() : agent_id,
      after: after === null ? null : { id: after.id, due_at: new Date(after.due_at) },
      limit: limit + 1,
    })
    const visits = read.slice(0, limit)
    const last = read.length > limit ? visits.at(-1) : undefined
    res.json({
      visits: visits.map(toAdminVisitSummary),
      next_cursor: last ? encodeCursor({ id: last.id, due_at: last.due_at.toISOString() }) : null,
    })
  },
)

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<MakeVisitBody>, res: MedusaResponse) => {
  const { result: id } = await makeVisitWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...{ idempotency: readIdempotencyKey(req, staffOf(req)), now: new Date().toISOString() },
    },
  })
  res.json({ visit: await readAdminVisit(req.scope, id) })
})

function toDate(at: number | undefined): Date | null {
  return at === undefined ? null : new Date(at)
}
