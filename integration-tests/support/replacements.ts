import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import type { Answer } from "../../demo/seed/api"
import { deliverParcel, shipParcel } from "../../demo/seed/orders/fulfilment"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRma, StoreRma } from "../../src/types"
import { pictured } from "./photos"
import { actOn, readRequest } from "./requests"
import type { TestShop } from "./shop"

/** Asks for other units instead of some of the order's first line. Only `quality` is approved at once. */
export async function askReplacement(
  test: TestShop,
  order: PlacedOrder,
  quantity: number,
  reason_code: "quality" | "wrong_item" | "lost" = "quality",
): Promise<AdminRma> {
  const store = test.as(test.owner)
  const item = { line_item_id: order.items[0]?.id, quantity, reason_code, note: "Not what it was" }
  const request = { order_id: order.id, items: [{ ...item, resolution: "replacement" }] }
  const body = reason_code === "lost" ? request : await pictured(store, request)
  const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", body)
  return readRequest(test, rma.id)
}

/** Finds the first `accepted` units that arrived defective, and the others misused. */
export function inspectDefective(test: TestShop, rma: AdminRma, accepted: number): Promise<AdminRma> {
  const arrived = (rma.items[0]?.units ?? []).filter((unit) => unit.received_at && !unit.inspected_at)
  return actOn(test, rma, "inspect", {
    units: arrived.map(({ id }, index) =>
      index < accepted
        ? { id, accepted: true, grade: "defective", disposition: "dispose" }
        : { id, accepted: false, grade: "used", disposition: "send_back", note: "Worn down" },
    ),
  })
}

/** What core's order shows: its total, what it owes (negative) or is owed, and its lines. */
export interface CoreBooks {
  readonly total: number
  readonly pending: number
  readonly lines: readonly {
    readonly id: string
    readonly unit_price: number
    readonly quantity: number
    readonly reserved: number
  }[]
}

export async function readBooks(container: MedusaContainer, orderId: string): Promise<CoreBooks> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "total", "summary.*", "items.id", "items.unit_price", "items.quantity", "items.detail.quantity"],
    filters: { id: orderId },
  })
  const [order] = data as readonly {
    readonly total: number
    readonly summary: { readonly pending_difference: number }
    readonly items: readonly { readonly id: string; readonly unit_price: number; readonly quantity: number }[]
  }[]
  if (!order) throw new Error(`There is no order ${orderId}`)
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: order.items.map(({ id }) => id) })
  const reservedFor = (lineId: string) =>
    reservations
      .filter(({ line_item_id }) => line_item_id === lineId)
      .reduce((sum, one) => sum + Number(one.quantity), 0)
  return {
    total: Number(order.total),
    pending: Number(order.summary.pending_difference),
    lines: order.items
      .map(({ id, unit_price, quantity }) => ({
        ...{ id, unit_price: Number(unit_price), quantity: Number(quantity) },
        reserved: reservedFor(id),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** Packs units of an order line the way the dashboard does, and answers whatever core or our guard says. */
export function packLine(
  { shop, admin }: TestShop,
  order: PlacedOrder,
  line: { readonly id: string | null | undefined; readonly quantity: number },
): Promise<
  Answer<{ readonly order?: { readonly fulfillments: readonly { readonly id: string }[] }; readonly code?: string }>
> {
  return admin.ask("POST", `/admin/orders/${order.id}/fulfillments?fields=id,fulfillments.id`, {
    items: [line],
    location_id: shop.stockLocationId,
    shipping_option_id: shop.shipping.options.parcel,
  })
}

/** Packs, sends and delivers what goes out for a request. */
export async function sendOut(test: TestShop, order: PlacedOrder, rma: AdminRma): Promise<void> {
  for (const { line_item_id, quantity } of rma.outbound) {
    const items = [{ id: line_item_id ?? "", quantity }]
    const { status, body } = await packLine(test, order, { id: line_item_id, quantity })
    const fulfillmentId = body.order?.fulfillments
      .map(({ id }) => id)
      .sort()
      .at(-1)
    if (!fulfillmentId) throw new Error(`Packing answered ${status}: ${JSON.stringify(body)}`)
    await shipParcel(test.shop, order, { fulfillmentId, items })
    await deliverParcel(test.shop, order, { fulfillmentId, items })
  }
}
