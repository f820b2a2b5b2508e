import { catalogue } from "../../demo/seed/catalogue"
import { dateOrder } from "../../demo/seed/orders/dates"
import { captureOrder, deliverParcel, fulfilOrder, shipParcel } from "../../demo/seed/orders/fulfilment"
import { placeOrder, type PlacedOrder } from "../../demo/seed/orders/order"
import { guests } from "../../demo/seed/people/customers"
import { buildShop } from "../../demo/seed/shop/build-shop"
import type { RunningShop } from "./server"

const DAY = 86_400_000

/**
 * Fills a new shop with one paid order under the generic terms: three tea sets that arrived three days ago, and a
 * skillet that was never sent.
 */
export async function seedDeliveredOrder(running: RunningShop, databaseUrl: string): Promise<PlacedOrder> {
  const products = catalogue.filter(({ handle }) => ["blue-willow-tea-set", "cast-iron-skillet"].includes(handle))
  const shop = await buildShop({ baseUrl: running.baseUrl, ...running.staff }, products)
  await shop.admin.post("/admin/after-sales/setup", { preset: "generic" })
  const [buyer] = Object.values(guests)
  if (!buyer) throw new Error("The demo has no guests")
  const teaSets = { sku: "BWT", quantity: 3 }
  const order = await placeOrder(shop, { region: "eu", buyer, lines: [teaSets, { sku: "CIS-24CM", quantity: 1 }] })
  await captureOrder(shop, order)
  const parcel = await fulfilOrder(shop, order, [teaSets])
  await shipParcel(shop, order, parcel)
  await deliverParcel(shop, order, parcel)
  const daysAgo = (days: number) => new Date(Date.now() - days * DAY)
  const { fulfillmentId } = parcel
  await dateOrder(databaseUrl, order.id, {
    placed: daysAgo(7),
    parcels: [{ fulfillmentId, shipped: daysAgo(5), delivered: daysAgo(3) }],
  })
  return order
}
