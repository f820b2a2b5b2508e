import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { toCreditHolder, type CreditHolder } from "../../domain/store-credit/holder"

interface Buyer {
  readonly customer_id: string | null
  readonly email: string | null
  readonly customer?: { readonly has_account: boolean } | null
}

/** Whom the credit of an order or a cart belongs to; null where core knows neither an account nor an address. */
export async function readHolder(
  container: MedusaContainer,
  { entity, id }: { readonly entity: "order" | "cart"; readonly id: string },
): Promise<CreditHolder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity,
    fields: ["customer_id", "email", "customer.has_account"],
    filters: { id },
  })
  const [buyer] = data as readonly Buyer[]
  if (!buyer) return null
  const { customer_id, email, customer } = buyer
  return toCreditHolder({ customer_id, email, has_account: customer?.has_account ?? false })
}
