import type { MedusaContainer } from "@medusajs/framework/types"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { FeatureFlag, Modules } from "@medusajs/framework/utils"

import { bearer, type Api } from "../../demo/seed/api"
import { catalogue } from "../../demo/seed/catalogue"
import { dateOrder } from "../../demo/seed/orders/dates"
import { captureOrder, deliverParcel, fulfilOrder, shipParcel, type Parcel } from "../../demo/seed/orders/fulfilment"
import { fillCart, payCart, type OrderLine, type OrderRequest, type PlacedOrder } from "../../demo/seed/orders/order"
import { customers } from "../../demo/seed/people/customers"
import { registerCustomer, type Customer } from "../../demo/seed/people/register"
import { buildShop } from "../../demo/seed/shop/build-shop"
import type { Shop } from "../../demo/seed/shop/shop"

export const STAFF = { email: "staff@shop.test", password: "staff-password" }

export interface TestShop {
  readonly shop: Shop
  readonly databaseUrl: string
  /** Called as staff. */
  readonly admin: Api
  readonly owner: Customer
  readonly stranger: Customer
  /** The storefront, called as one customer. */
  as(customer: Customer): Api
}

/** A small shop behind a test server, with the generic preset in force and two customers. */
export async function openTestShop(
  container: MedusaContainer,
  server: { readonly baseUrl: string; readonly databaseUrl: string },
  handles: readonly string[] = ["blue-willow-tea-set", "cast-iron-skillet"],
): Promise<TestShop> {
  await createStaff(container)
  const products = catalogue.filter(({ handle }) => handles.includes(handle))
  const shop = await buildShop({ ...STAFF, baseUrl: server.baseUrl }, products)
  await shop.admin.post("/admin/after-sales/setup", { preset: "generic" })
  const [first, second] = Object.values(customers)
  if (!first || !second) throw new Error("The demo has no customers")
  return {
    shop,
    databaseUrl: server.databaseUrl,
    admin: shop.admin,
    owner: await registerCustomer(shop, first, "owner-password"),
    stranger: await registerCustomer(shop, second, "stranger-password"),
    as: (customer) => shop.store.with(bearer(customer.token)),
  }
}

/** Somebody who may do everything, also where roles are asked for. */
async function createStaff(container: MedusaContainer): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", { body: STAFF })
  if (!authIdentity) throw new Error(error)
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity.id,
      userData: { email: STAFF.email, roles: FeatureFlag.isFeatureEnabled("rbac") ? ["role_super_admin"] : [] },
    },
  })
}

export interface DeliveredOrder {
  readonly lines: readonly OrderLine[]
  readonly region?: OrderRequest["region"]
  readonly buyer?: OrderRequest["buyer"]
  /** Whole days before now. */
  readonly deliveredDaysAgo?: number
  readonly promotions?: OrderRequest["promotions"]
  readonly paymentProviderId?: string
  /** Store credit that the buyer pays with. */
  readonly redeem?: string
}

/** An order that was paid for and packed, and has not been sent. */
export async function packOrder(
  test: TestShop,
  { region = "eu", buyer = test.owner, redeem, ...bought }: Omit<DeliveredOrder, "deliveredDaysAgo">,
): Promise<{ readonly order: PlacedOrder; readonly parcel: Parcel }> {
  const request = { region, buyer, ...bought }
  const cart_id = await fillCart(test.shop, request)
  const store = test.shop.store.with(bearer(buyer.token ?? ""))
  if (redeem) await store.post("/store/after-sales/store-credit/redeem", { cart_id, amount: redeem })
  const order = await payCart(test.shop, request, cart_id)
  await captureOrder(test.shop, order)
  return { order, parcel: await fulfilOrder(test.shop, order) }
}

/** An order that was paid for, sent and delivered some days ago. */
export async function deliverOrder(test: TestShop, wanted: DeliveredOrder): Promise<PlacedOrder> {
  const { shop } = test
  const { deliveredDaysAgo = 3 } = wanted
  const { order, parcel } = await packOrder(test, wanted)
  await shipParcel(shop, order, parcel)
  await deliverParcel(shop, order, parcel)
  await dateOrder(test.databaseUrl, order.id, {
    placed: daysAgo(deliveredDaysAgo + 4),
    parcels: [
      {
        fulfillmentId: parcel.fulfillmentId,
        shipped: daysAgo(deliveredDaysAgo + 2),
        delivered: daysAgo(deliveredDaysAgo),
      },
    ],
  })
  return order
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000)
}
