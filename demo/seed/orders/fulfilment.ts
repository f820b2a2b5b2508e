import type { HttpTypes } from "@medusajs/framework/types"

import type { Shop } from "../shop/shop"
import type { OrderLine, PlacedItem, PlacedOrder } from "./order"

/** Goods of an order that travel together. */
export interface Parcel {
  readonly fulfillmentId: string
  readonly items: readonly { readonly id: string; readonly quantity: number }[]
}

/** Takes the money that was authorised at checkout. */
export async function captureOrder(shop: Shop, order: PlacedOrder): Promise<void> {
  if (!order.paymentId) throw new Error(`Order #${order.displayId} has no payment to capture.`)
  await shop.admin.post(`/admin/payments/${order.paymentId}/capture?fields=id`, {})
}

/** Packs these lines, or the whole order. Goods of different freight cannot share a parcel. */
export async function fulfilOrder(
  shop: Shop,
  order: PlacedOrder,
  lines: readonly OrderLine[] = order.items,
): Promise<Parcel> {
  const items = lines.map(({ sku, quantity }) => ({ id: itemOf(order, sku).id, quantity }))
  const freight = itemOf(order, lines[0]?.sku ?? "").variant.freight
  const packed = await shop.admin.post<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${order.id}/fulfillments?fields=id,fulfillments.id`,
    {
      items,
      location_id: shop.stockLocationId,
      shipping_option_id: freight === "download" ? undefined : shop.shipping.options[freight],
    },
  )
  // Ids grow with time, so the last one is the one just made.
  const fulfillmentId = packed.order.fulfillments
    ?.map(({ id }) => id)
    .sort()
    .at(-1)
  if (!fulfillmentId) throw new Error(`Order #${order.displayId} was not fulfilled.`)
  return { fulfillmentId, items }
}

/** Hands the parcel to the carrier. */
export async function shipParcel(shop: Shop, order: PlacedOrder, parcel: Parcel): Promise<void> {
  await shop.admin.post(`/admin/orders/${order.id}/fulfillments/${parcel.fulfillmentId}/shipments?fields=id`, {
    items: parcel.items,
    labels: [{ tracking_number: `LH${parcel.fulfillmentId.slice(-8)}`, tracking_url: "#", label_url: "#" }],
  })
}

/** Records that the parcel has arrived: now, as the route knows no other time (see `dates.ts`). */
export async function deliverParcel(shop: Shop, order: PlacedOrder, parcel: Parcel): Promise<void> {
  await shop.admin.post(
    `/admin/orders/${order.id}/fulfillments/${parcel.fulfillmentId}/mark-as-delivered?fields=id`,
    {},
  )
}

export async function cancelOrder(shop: Shop, order: PlacedOrder): Promise<void> {
  await shop.admin.post(`/admin/orders/${order.id}/cancel?fields=id`, {})
}

function itemOf(order: PlacedOrder, sku: string): PlacedItem {
  const item = order.items.find((candidate) => candidate.sku === sku)
  if (!item) throw new Error(`Order #${order.displayId} has no line with ${sku}.`)
  return item
}
