import type { HttpTypes } from "@medusajs/framework/types"

import { bearer } from "../api"
import type { Shop } from "../shop/shop"
import type { Buyer } from "./buyer"
import type { Person } from "./customers"

/** A customer with an account, logged in. */
export interface Customer extends Buyer {
  readonly id: string
  readonly password: string
  readonly token: string
}

/** Makes an account as the storefront does, and logs in. */
export async function registerCustomer(
  shop: Shop,
  person: Pick<Person, "email" | "address">,
  password: string,
): Promise<Customer> {
  const { email, address } = person
  const credentials = { email, password }
  const registration = await shop.store.post<{ token: string }>("/auth/customer/emailpass/register", credentials)
  const { customer } = await shop.store
    .with(bearer(registration.token))
    .post<HttpTypes.StoreCustomerResponse>("/store/customers", {
      email,
      first_name: address.first_name,
      last_name: address.last_name,
    })
  const { token } = await shop.store.post<{ token: string }>("/auth/customer/emailpass", credentials)
  await shop.store.with(bearer(token)).post("/store/customers/me/addresses", {
    ...address,
    address_name: "Home",
    is_default_shipping: true,
  })
  return { id: customer.id, email, password, token, address }
}

/** Puts customers into a group that is made for them. */
export async function groupCustomers(shop: Shop, name: string, customerIds: readonly string[]): Promise<void> {
  const { customer_group } = await shop.admin.post<HttpTypes.AdminCustomerGroupResponse>("/admin/customer-groups", {
    name,
  })
  await shop.admin.post(`/admin/customer-groups/${customer_group.id}/customers`, { add: customerIds })
}
