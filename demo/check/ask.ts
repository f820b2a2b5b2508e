import type { ErrorBody, RmaRequest, StoreRma } from "../../src/types"
import type { Answer, Api } from "../seed/api"
import type { PlacedOrder } from "../seed/orders/order"
import { STORE_REQUESTS, uploadPhoto } from "../seed/requests/calls"
import { takePhoto } from "../seed/requests/photo"

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

/** The same request with a picture for its items, sent as a storefront sends it. */
export async function withPhoto(store: Api, request: RmaRequest): Promise<RmaRequest> {
  const { id } = await uploadPhoto(store, request.order_id, await takePhoto("Taken for the check"))
  return { ...request, items: request.items.map((item) => ({ ...item, evidence_ids: [id] })) }
}

/** Tries to open a request; whatever comes of it is the answer. */
export function tryToOpen(store: Api, request: RmaRequest, key?: string): Promise<OpenAnswer> {
  const caller = key === undefined ? store : store.with({ "idempotency-key": key })
  return caller.ask("POST", STORE_REQUESTS, request)
}
