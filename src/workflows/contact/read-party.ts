import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import type { ContactParty } from "../../modules/after-sales/commands/contact/contact-party"

/** Who says it: a customer, or a guest whose link opens one order. */
export type ContactSpeaker = { readonly customer_id: string } | { readonly guest_of_order_id: string }

/**
 * Whose word a caller of the store may give: an account its own; a guest's link proves an address, and nothing of the
 * account that may belong to it.
 *
 * @throws NOT_FOUND for an order without an address
 */
export async function readParty(container: MedusaContainer, owner: ContactSpeaker): Promise<ContactParty> {
  if ("customer_id" in owner) return { customer_id: owner.customer_id, email: null }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: owner.guest_of_order_id }
  const { data } = await query.graph({ entity: "order", fields: ["email"], filters })
  const [order] = data as readonly { readonly email: string | null }[]
  if (!order?.email) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The order has no e-mail address")
  return { customer_id: null, email: order.email }
}
