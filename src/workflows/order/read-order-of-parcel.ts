import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { OrderFacts } from "../../domain/policy/order-facts"
import { readOrderFacts, type OrderFactsNeeds } from "./read-order-facts"

/** The order that a parcel belongs to: core's delivery event names the parcel only. Null for a parcel without one. */
export async function readOrderOfParcel(
  container: MedusaContainer,
  fulfillmentId: string,
  needs: OrderFactsNeeds,
): Promise<OrderFacts | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: fulfillmentId },
  })
  const [link] = data as readonly { readonly order_id: string }[]
  return link ? readOrderFacts(container, link.order_id, "anyone", needs) : null
}
