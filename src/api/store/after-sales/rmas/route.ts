import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listOwnRmas } from "../../../../modules/after-sales/queries/rma/read-rma"
import { openRmaWorkflow } from "../../../../workflows/rma/open-rma"
import { fixedSettlement, readRmaView } from "../../../../workflows/rma/read-rma-view"
import { toStoreRma } from "../../../bodies/store-rma"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { z } from "@medusajs/framework/zod"
import { identifyCaller, toActor, toOrderOwner, toViewer } from "../caller"
import type { OwnRmasQuery, RmaRequestInput } from "./validators"

export const GET = withReasons(async (req: MedusaRequest<unknown, OwnRmasQuery>, res: MedusaResponse) => {
  const now = new Date()
  const { limit, cursor } = req.validatedQuery as OwnRmasQuery
  const viewer = toViewer(await identifyCaller(req, now))
  const before_id = cursor === undefined ? null : decodeCursor(cursor, { id: z.string() }).id
  const rmas = await req.scope.resolve(AFTER_SALES_MODULE).ask(listOwnRmas, { viewer, before_id, limit })
  const last = rmas.length === limit ? rmas.at(-1) : undefined
  res.json({
    rmas: rmas.map((rma) => {
      const settlement = rma.settlement_lines.length > 0 ? fixedSettlement(rma) : null
      return toStoreRma({ rma, settlement, outbound: [] }, now)
    }),
    next_cursor: last ? encodeCursor({ id: last.id }) : null,
  })
})

export const POST = withReasons(async (req: MedusaRequest<RmaRequestInput>, res: MedusaResponse) => {
  const now = new Date()
  const caller = await identifyCaller(req, now)
  const actor = toActor(caller)
  const { result } = await openRmaWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      owner: toOrderOwner(caller),
      holder: null,
      actor,
      idempotency: readIdempotencyKey(req, actor),
      now: now.toISOString(),
    },
  })
  const view = await readRmaView(req.scope, result.id, toViewer(caller), now)
  res.status(result.repeated ? 200 : 201).json({ rma: toStoreRma(view, now) })
})
