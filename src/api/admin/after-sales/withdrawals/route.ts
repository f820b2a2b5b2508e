import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listWithdrawals } from "../../../../modules/after-sales/queries/withdrawal/list-withdrawals"
import { toAdminWithdrawalSummary } from "../../../bodies/withdrawal"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { withReasons } from "../../../with-reasons"
import type { ListWithdrawalsQuery } from "./validators"

const position = { id: z.string(), due_at: z.iso.datetime() }

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListWithdrawalsQuery>, res: MedusaResponse) => {
    const now = new Date()
    const { limit, cursor, sort, stage, order_id, q } = req.validatedQuery as ListWithdrawalsQuery
    const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listWithdrawals, {
      ...{ stages: stage, order_id: order_id ?? null, search: q ?? null, sort, limit },
      after: cursor === undefined ? null : decodeCursor(cursor, position),
    })
    const withdrawals = read.map((withdrawal) => toAdminWithdrawalSummary(withdrawal, now))
    const last = withdrawals.length === limit ? withdrawals.at(-1) : undefined
    res.json({
      withdrawals,
      next_cursor: last ? encodeCursor({ id: last.id, due_at: last.refund.due_at }) : null,
    })
  },
)
