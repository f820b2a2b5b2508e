import type { MedusaContainer } from "@medusajs/framework/types"

import type { CreditHolder } from "../../../../domain/store-credit/holder"
import { readHolder } from "../../../../workflows/store-credit/read-holder"
import type { Caller } from "../caller"

/**
 * Whose credit a caller may see and spend. A guest's link proves his e-mail address and opens credit that is held by
 * it; the credit of an account asks for its login.
 */
export async function holderOf(container: MedusaContainer, caller: Caller): Promise<CreditHolder | null> {
  if (caller.type === "customer") return { customer_id: caller.customer_id, email: null }
  const holder = await readHolder(container, { entity: "order", id: caller.order_id })
  return holder?.customer_id === null ? holder : null
}
