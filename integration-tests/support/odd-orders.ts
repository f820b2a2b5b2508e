import type { HttpTypes, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { deliverParcel, fulfilOrder, shipParcel } from "../../demo/seed/orders/fulfilment"
import { placeOrder, readOrder, type PlacedOrder } from "../../demo/seed/orders/order"
import type { Customer } from "../../demo/seed/people/register"
import type { TestShop } from "./shop"

/** An order that was delivered and that nobody has paid for: authorised only, or to be paid to whoever brings it. */
export async function deliverUnpaid(test: TestShop, quantity: number): Promise<PlacedOrder> {
  const order = await placeOrder(test.shop, { region: "eu", buyer: test.owner, lines: [{ sku: "BWT", quantity }] })
  const parcel = await fulfilOrder(test.shop, order)
  await shipParcel(test.shop, order, parcel)
  await deliverParcel(test.shop, order, parcel)
  return order
}

/** Begins to edit an order on the dashboard, and leaves it at that: core then takes no other change of the order. */
export async function beginEdit(test: TestShop, orderId: string): Promise<string> {
  await test.admin.post("/admin/order-edits", { order_id: orderId })
  return orderId
}

export async function cancelEdit(test: TestShop, orderId: string): Promise<void> {
  await test.admin.ask("DELETE", `/admin/order-edits/${orderId}`)
}

/** Adds a unit of something else to an order, has it paid, and brings it. The order as it is then. */
export async function addToOrder(test: TestShop, order: PlacedOrder): Promise<PlacedOrder> {
  const { admin, shop } = test
  const other = Object.values(shop.variants).find(({ sku }) => !order.items.some((item) => item.sku === sku))
  if (!other) throw new Error("The shop sells nothing else")
  await beginEdit(test, order.id)
  await admin.post(`/admin/order-edits/${order.id}/items`, { items: [{ variant_id: other.id, quantity: 1 }] })
  await admin.post(`/admin/order-edits/${order.id}/confirm`, {})
  await payWhatIsOpen(test, order.id)
  const edited = await readOrder(shop, order.id)
  const parcel = await fulfilOrder(shop, edited, [{ sku: other.sku, quantity: 1 }])
  await shipParcel(shop, edited, parcel)
  await deliverParcel(shop, edited, parcel)
  return edited
}

/** Staff book that the customer has paid what core says is open of an order. */
export async function payWhatIsOpen(test: TestShop, order_id: string): Promise<void> {
  const { admin } = test
  const fields = "payment_collections.id,payment_collections.status,summary.*"
  const { order } = await admin.get<{
    order: {
      payment_collections: readonly { id: string; status: string }[]
      summary: { pending_difference: number }
    }
  }>(`/admin/orders/${order_id}?fields=${fields}`)
  const open = order.payment_collections.find(({ status }) => status === "not_paid")
  const collection = open ?? (await openCollection(test, order_id, order.summary.pending_difference))
  await admin.post(`/admin/payment-collections/${collection.id}/mark-as-paid`, { order_id })
}

async function openCollection(test: TestShop, order_id: string, amount: number): Promise<{ id: string }> {
  const { payment_collection } = await test.admin.post<HttpTypes.AdminPaymentCollectionResponse>(
    "/admin/payment-collections",
    { order_id, amount },
  )
  return payment_collection
}

/** Staff offer the order to another customer, who takes it over. */
export async function transferOrder(
  test: TestShop,
  container: MedusaContainer,
  order: PlacedOrder,
  to: Customer,
): Promise<void> {
  await test.admin.post(`/admin/orders/${order.id}/transfer`, { customer_id: to.id })
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["actions.details"],
    filters: { order_id: order.id, status: "requested" },
  })
  const [change] = data as readonly { readonly actions: readonly { readonly details: { token?: string } }[] }[]
  const token = change?.actions.find(({ details }) => details.token)?.details.token
  await test.as(to).post(`/store/orders/${order.id}/transfer/accept`, { token })
}

/** Makes a parcel for goods on their way back, as an integration that prints labels does. Core then cancels no return of it. */
export async function packReturn(
  test: TestShop,
  container: MedusaContainer,
  returnId: string,
  { sku, line_item_id }: { readonly sku: string; readonly line_item_id: string },
): Promise<string> {
  const fulfillment = await container.resolve(Modules.FULFILLMENT).createReturnFulfillment({
    location_id: test.shop.stockLocationId,
    provider_id: "manual_manual",
    shipping_option_id: test.shop.shipping.returns.parcel,
    delivery_address: {},
    items: [{ title: sku, sku, barcode: "", quantity: 1, line_item_id }],
    order: {},
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { return_id: returnId },
    [Modules.FULFILLMENT]: { fulfillment_id: fulfillment.id },
  })
  return fulfillment.id
}

/** Gives an order another address to write to, as an import does that asks no questions. */
export async function setEmail(container: MedusaContainer, orderId: string, email: string): Promise<void> {
  await container.resolve(Modules.ORDER).updateOrders(orderId, { email })
}
