import type { HttpTypes, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { bearer } from "../../demo/seed/api"
import { deliverParcel, fulfilOrder, shipParcel } from "../../demo/seed/orders/fulfilment"
import { fillCart, readOrder, type OrderLine, type PlacedOrder } from "../../demo/seed/orders/order"
import type { TestShop } from "./shop"

export const CARD = "pp_system_default"
/** Whatever PAYMENT_PROVIDER names; it stands for a gift card. */
export const GIFT_CARD = "pp_till_test"

export interface OrderPaidTwice {
  readonly order: PlacedOrder
  readonly card: string
  readonly giftCard: string
}

/** An order paid by card and, after that, by a gift card that holds so much; both captured, everything delivered. */
export async function deliverPaidTwice(
  test: TestShop,
  container: MedusaContainer,
  { lines, giftCardHolds }: { readonly lines: readonly OrderLine[]; readonly giftCardHolds: number },
): Promise<OrderPaidTwice> {
  const { shop, owner } = test
  const store = shop.store.with(bearer(owner.token ?? ""))
  const cart_id = await fillCart(shop, { region: "eu", buyer: owner, lines })
  const { payment_collection } = await store.post<HttpTypes.StorePaymentCollectionResponse>(
    "/store/payment-collections",
    { cart_id },
  )
  const payments = container.resolve(Modules.PAYMENT)
  const open = (provider_id: string, amount: number) =>
    payments.createPaymentSession(payment_collection.id, { provider_id, amount, currency_code: "eur", data: {} })
  await open(CARD, Number(payment_collection.amount) - giftCardHolds)
  const completed = await store.post<HttpTypes.StoreCompleteCartResponse>(`/store/carts/${cart_id}/complete?fields=id`)
  if (completed.type !== "order") throw new Error(`The cart was not accepted: ${completed.error.message}`)
  const order = await readOrder(shop, completed.order.id)
  const card = order.paymentId ?? ""
  const session = await open(GIFT_CARD, giftCardHolds)
  const authorised = await payments.authorizePaymentSession(session.id, {})
  if (!authorised) throw new Error("The gift card was not accepted")
  const giftCard = authorised.id
  for (const id of [card, giftCard]) await test.admin.post(`/admin/payments/${id}/capture`, {})
  const parcel = await fulfilOrder(shop, order)
  await shipParcel(shop, order, parcel)
  await deliverParcel(shop, order, parcel)
  return { order, card, giftCard }
}

/** Moves the captures of a payment back, as if the money had been taken so many days ago. */
export async function captureEarlier(container: MedusaContainer, paymentId: string, days: number): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw("update capture set created_at = created_at - ? * interval '1 day' where payment_id = ?", [
    days,
    paymentId,
  ])
}
