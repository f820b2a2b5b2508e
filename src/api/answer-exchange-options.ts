import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import type { ExchangeOptions } from "../types"
import { listExchangeOptions } from "../workflows/exchange/list-exchange-options"
import { listItemExchangeOptions } from "../workflows/exchange/list-item-exchange-options"
import type { ListedOptions } from "../workflows/exchange/page-exchange-options"
import type { OrderOwner } from "../workflows/order/read-order-facts"
import { decodeCursor, encodeCursor } from "./cursor"
import type { ExchangeOptionsQuery, ItemExchangeOptionsQuery } from "./exchange-options-query"

/** One page of what a line can be exchanged for; customers and staff see the same. */
export async function answerExchangeOptions(
  req: MedusaRequest<unknown, ExchangeOptionsQuery>,
  res: MedusaResponse<ExchangeOptions>,
  owner: OrderOwner,
  now: Date,
): Promise<void> {
  const { reason_code, ...query } = req.validatedQuery as ExchangeOptionsQuery
  const { id = "", line_id = "" } = req.params
  const page = { ...pageOf(query), order_id: id, line_item_id: line_id, owner, reason_code, now }
  res.json(toBody(await listExchangeOptions(req.scope, page), query))
}

/** The same for an item of a request, whose units the request holds. */
export async function answerItemExchangeOptions(
  req: MedusaRequest<unknown, ItemExchangeOptionsQuery>,
  res: MedusaResponse<ExchangeOptions>,
): Promise<void> {
  const query = req.validatedQuery as ItemExchangeOptionsQuery
  const { id = "", item_id = "" } = req.params
  res.json(toBody(await listItemExchangeOptions(req.scope, { ...pageOf(query), rma_id: id, item_id }), query))
}

function pageOf({ cursor, limit }: ItemExchangeOptionsQuery) {
  return { after_id: cursor === undefined ? null : decodeCursor(cursor, { id: z.string() }).id, limit }
}

function toBody({ last_id, ...page }: ListedOptions, { limit }: ItemExchangeOptionsQuery): ExchangeOptions {
  const isFull = page.options.length === limit
  return { ...page, next_cursor: isFull && last_id !== null ? encodeCursor({ id: last_id }) : null }
}
