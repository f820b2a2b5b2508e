import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import type { ExchangeOptions } from "../types"
import { listExchangeOptions } from "../workflows/exchange/list-exchange-options"
import type { OrderOwner } from "../workflows/order/read-order-facts"
import { decodeCursor, encodeCursor } from "./cursor"
import type { ExchangeOptionsQuery } from "./exchange-options-query"

/** One page of what a line can be exchanged for; customers and staff see the same. */
export async function answerExchangeOptions(
  req: MedusaRequest<unknown, ExchangeOptionsQuery>,
  res: MedusaResponse<ExchangeOptions>,
  owner: OrderOwner,
  now: Date,
): Promise<void> {
  const { cursor, limit, reason_code } = req.validatedQuery as ExchangeOptionsQuery
  const { id = "", line_id = "" } = req.params
  const { last_id, ...page } = await listExchangeOptions(req.scope, {
    ...{ order_id: id, line_item_id: line_id, owner, reason_code, limit, now },
    after_id: cursor === undefined ? null : decodeCursor(cursor, { id: z.string() }).id,
  })
  const isFull = page.options.length === limit
  res.json({ ...page, next_cursor: isFull && last_id !== null ? encodeCursor({ id: last_id }) : null })
}
