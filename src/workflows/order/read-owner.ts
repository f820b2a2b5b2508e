import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Whose an order is now, and by what he is reached. */
export interface OrderOwner {
  readonly customer_id: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly name: string | null
  /** Of the checkout; null where the storefront did not say. */
  readonly locale: string | null
  /** Where the goods went, whoever has them now. */
  readonly address: Pick<CoreAddress, "country_code" | "province" | "postal_code"> | null
}

interface CorePerson {
  readonly first_name: string | null
  readonly last_name: string | null
  readonly phone: string | null
}

interface CoreAddress extends CorePerson {
  readonly country_code: string | null
  readonly province: string | null
  readonly postal_code: string | null
}

interface CoreOrder {
  readonly customer_id?: string | null
  readonly email?: string | null
  readonly locale?: string | null
  readonly customer?: (CorePerson & { readonly email: string | null }) | null
  readonly shipping_address?: CoreAddress | null
}

const PERSON = ["first_name", "last_name", "phone"] as const

/**
 * Reads who owns an order: by name and number whom it went to, and of an order that changed hands whoever has it now,
 * because the address is the former owner's. Null where there is no such order.
 */
export async function readOwner(container: MedusaContainer, orderId: string): Promise<OrderOwner | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = [
    ...["customer_id", "email", "locale"],
    ...["email", ...PERSON].map((field) => `customer.${field}`),
    ...[...PERSON, "country_code", "province", "postal_code"].map((field) => `shipping_address.${field}`),
  ]
  const [{ data }, { data: transfers }] = await Promise.all([
    query.graph({ entity: "order", fields, filters: { id: orderId } }),
    query.graph({
      entity: "order_change",
      fields: ["id"],
      filters: { order_id: orderId, change_type: "transfer", status: "confirmed" },
    }),
  ])
  const [order] = data as readonly CoreOrder[]
  if (!order) return null
  const { customer_id = null, email = null, locale = null, customer, shipping_address: address = null } = order
  const hasChangedHands = transfers.length > 0 || (customer && customer.email !== email)
  const person = hasChangedHands ? customer : address
  const name = [person?.first_name, person?.last_name].filter(Boolean).join(" ")
  return { customer_id, email, phone: person?.phone ?? null, name: name === "" ? null : name, locale, address }
}
