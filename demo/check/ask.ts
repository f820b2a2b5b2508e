import type { ErrorBody, RmaRequest, StoreRma } from "../../src/types"
import type { Answer, Api } from "../seed/api"
import type { PlacedOrder } from "../seed/orders/order"
import { STORE_REQUESTS } from "../seed/requests/calls"

export type OpenAnswer = Answer<ErrorBody & { readonly rma: StoreRma }>

/** Asks for so many units of every line of an order, or of those with the given SKUs. */
export function requestOf(
  order: PlacedOrder,
  reason_code: string,
  quantities: Readonly<Record<string, number>> = allOf(order),
): RmaRequest {
  return {
    order_id: order.id,
    items: order.items
      .filter(({ sku }) => sku in quantities)
      .map(({ id, sku }) => ({
        line_item_id: id,
        quantity: quantities[sku] ?? 0,
        reason_code,
        note: "Opened by the check",
      })),
  }
}

function allOf(order: PlacedOrder): Record<string, number> {
  return Object.fromEntries(order.items.map(({ sku, quantity }) => [sku, quantity]))
}

/** Tries to open a request; whatever comes of it is the answer. */
export function tryToOpen(store: Api, request: RmaRequest, key?: string): Promise<OpenAnswer> {
  const caller = key === undefined ? store : store.with({ "idempotency-key": key })
  return caller.ask("POST", STORE_REQUESTS, request)
}
