import { captureOrder, deliverParcel, fulfilOrder, shipParcel } from "../demo/seed/orders/fulfilment"
import { placeOrder, type OrderLine, type PlacedOrder } from "../demo/seed/orders/order"
import type { BenchShop } from "./shop-server"

/** One order of one parcel, from the cart to the door. */
export async function deliverOrder({ shop, customer }: BenchShop, lines: readonly OrderLine[]): Promise<PlacedOrder> {
  const order = await placeOrder(shop, { region: "eu", buyer: customer, lines })
  await captureOrder(shop, order)
  const parcel = await fulfilOrder(shop, order)
  await shipParcel(shop, order, parcel)
  await deliverParcel(shop, order, parcel)
  return order
}

/** Milliseconds that `work` took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The first `count` SKUs of the shop that travel as parcels. */
export function parcelSkus({ shop }: BenchShop, count: number): string[] {
  return Object.values(shop.variants)
    .filter((variant) => variant.freight === "parcel")
    .slice(0, count)
    .map((variant) => variant.sku)
}
