import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listOwnWithdrawals, readWithdrawal } from "../../../../modules/after-sales/queries/withdrawal/read-withdrawal"
import { draftWithdrawalWorkflow } from "../../../../workflows/withdrawal/draft-withdrawal"
import { toStoreWithdrawal } from "../../../bodies/withdrawal"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { identifyCaller, toActor, toOrderOwner, toViewer } from "../caller"
import type { OwnWithdrawalsQuery, WithdrawalRequestInput } from "./validators"

export const GET = withReasons(async (req: MedusaRequest<unknown, OwnWithdrawalsQuery>, res: MedusaResponse) => {
  const now = new Date()
  const { limit, cursor } = req.validatedQuery as OwnWithdrawalsQuery
  const viewer = toViewer(await identifyCaller(req, now))
  const before_id = cursor === undefined ? null : decodeCursor(cursor, { id: z.string() }).id
  const own = await req.scope.resolve(AFTER_SALES_MODULE).ask(listOwnWithdrawals, { viewer, before_id, limit })
  const last = own.length === limit ? own.at(-1) : undefined
  res.json({
    withdrawals: own.map((withdrawal) => toStoreWithdrawal(withdrawal, now)),
    next_cursor: last ? encodeCursor({ id: last.id }) : null,
  })
})

export const POST = withReasons(async (req: MedusaRequest<WithdrawalRequestInput>, res: MedusaResponse) => {
  const now = new Date()
  const caller = await identifyCaller(req, now)
  const { order_id, name, email, lines } = req.validatedBody
  const { result } = await draftWithdrawalWorkflow(req.scope).run({
    input: {
      ...{ order_id, name, receipt_email: email ?? null, lines: lines ?? null, locale: req.locale ?? null },
      owner: toOrderOwner(caller),
      is_guest: caller.type === "guest",
      idempotency: readIdempotencyKey(req, toActor(caller)),
      now: now.toISOString(),
    },
  })
  const viewer = toViewer(caller)
  const drafted = await req.scope.resolve(AFTER_SALES_MODULE).ask(readWithdrawal, { id: result.id, viewer })
  res.status(result.repeated ? 200 : 201).json({ withdrawal: toStoreWithdrawal(drafted, now) })
})
