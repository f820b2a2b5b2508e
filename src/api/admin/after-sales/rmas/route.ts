import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listRmas } from "../../../../modules/after-sales/queries/rma/list-rmas"
import { openRmaWorkflow } from "../../../../workflows/rma/open-rma"
import { readRmaView } from "../../../../workflows/rma/read-rma-view"
import { toAdminRma, toAdminRmaSummary } from "../../../bodies/admin-rma"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { readIdempotencyKey } from "../../../idempotency"
import type { RmaRequestInput } from "../../../store/after-sales/rmas/validators"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { ListRmasQuery } from "./validators"

const position = { id: z.string(), due_at: z.iso.datetime() }

export const GET = withReasons(async (req: AuthenticatedMedusaRequest<unknown, ListRmasQuery>, res: MedusaResponse) => {
  const now = new Date()
  const { limit, cursor, sort, stage, clock, assignee_id, order_id, product_id, q } =
    req.validatedQuery as ListRmasQuery
  const rmas = await req.scope.resolve(AFTER_SALES_MODULE).ask(listRmas, {
    filters: {
      stages: stage,
      clock: clock ?? null,
      assignee_id: assignee_id ?? null,
      order_id: order_id ?? null,
      product_id: product_id ?? null,
      search: q ?? null,
    },
    sort,
    after: cursor === undefined ? null : decodeCursor(cursor, position),
    limit,
    now,
  })
  const last = rmas.length === limit ? rmas.at(-1) : undefined
  res.json({
    rmas: rmas.map((rma) => toAdminRmaSummary(rma, now)),
    next_cursor: last ? encodeCursor({ id: last.id, due_at: last.decision_due_at.toISOString() }) : null,
  })
})

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<RmaRequestInput>, res: MedusaResponse) => {
  const now = new Date()
  const actor = staffOf(req)
  const { result } = await openRmaWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      owner: "anyone",
      holder: null,
      actor,
      idempotency: readIdempotencyKey(req, actor),
      now: now.toISOString(),
    },
  })
  const view = await readRmaView(req.scope, result.id, "staff", now)
  res.status(result.repeated ? 200 : 201).json({ rma: toAdminRma(view, now) })
})
