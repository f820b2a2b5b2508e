import { randomBytes } from "node:crypto"

import type { Mailbox } from "../mailbox/mailbox"
import { type Api, bearer } from "../seed/api"
import { captureOrder, deliverParcel, fulfilOrder, shipParcel } from "../seed/orders/fulfilment"
import { type OrderRequest, placeOrder, type PlacedOrder } from "../seed/orders/order"
import type { Buyer } from "../seed/people/buyer"
import { customers, guests } from "../seed/people/customers"
import { type Customer, registerCustomer } from "../seed/people/register"
import type { Shop } from "../seed/shop/shop"

/** A shop, and people who come to it for the first time, so that a check can be repeated. */
export interface World {
  readonly shop: Shop
  readonly mailbox: Mailbox
  readonly owner: Customer
  readonly stranger: Customer
  readonly guest: Buyer
  /** The storefront, as this customer sees it. */
  as(customer: Customer): Api
}

/** Domain of everybody whom a check invents. */
export const CHECK_DOMAIN = "check.example.com"

export async function createWorld(shop: Shop, mailbox: Mailbox): Promise<World> {
  const visit = randomBytes(4).toString("hex")
  const somebody = (name: string, { address }: Pick<Buyer, "address">) => ({
    address,
    email: `${name}-${visit}@${CHECK_DOMAIN}`,
  })
  return {
    shop,
    mailbox,
    owner: await registerCustomer(shop, somebody("owner", customers.jonas), visit),
    stranger: await registerCustomer(shop, somebody("stranger", customers.mira), visit),
    guest: somebody("guest", guests.theo),
    as: (customer) => shop.store.with(bearer(customer.token)),
  }
}

/** Buys, pays for, sends and delivers an order, all of it today. */
export async function deliverOrder(
  { shop, owner }: Pick<World, "shop" | "owner">,
  wanted: Pick<OrderRequest, "lines"> & Partial<OrderRequest>,
): Promise<PlacedOrder> {
  const order = await placeOrder(shop, { region: "eu", buyer: owner, ...wanted })
  await captureOrder(shop, order)
  const parcel = await fulfilOrder(shop, order)
  await shipParcel(shop, order, parcel)
  await deliverParcel(shop, order, parcel)
  return order
}
