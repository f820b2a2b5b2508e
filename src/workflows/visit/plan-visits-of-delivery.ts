import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { OrderFacts } from "../../domain/policy/order-facts"
import { makeFor, plansFor, readOrderOfPlans } from "./plan-visits-of"

/**
 * Makes the visits that the delivery of an order starts, from what core says now and not from what an event said: the last
 * parcel that has arrived counts, so that a second one moves what the first had planned. Returns how many changed.
 */
export async function planVisitsOfDelivery(container: MedusaContainer, orderId: string, now: Date): Promise<number> {
  const plans = await plansFor(container, "delivered")
  if (plans.length === 0) return 0
  const order = await readOrderOfPlans(container, orderId, plans)
  const at = lastDelivery(order)
  if (order.status !== "active" || at === null) return 0
  const fact = { kind: "delivered", at: new Date(at) } as const
  return makeFor(
    container,
    plans,
    order,
    { order_id: orderId, trigger: "delivered", subject: `order:${orderId}`, fact },
    now,
  )
}

/** The same by the parcel that core's event names. Core is asked nothing as long as no plan waits for a delivery. */
export async function planVisitsOfParcel(
  container: MedusaContainer,
  fulfillmentId: string,
  now: Date,
): Promise<number> {
  if ((await plansFor(container, "delivered")).length === 0) return 0
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "order.id"],
    filters: { id: fulfillmentId },
  })
  const [parcel] = data as readonly { readonly order?: { readonly id: string } | null }[]
  return parcel?.order ? planVisitsOfDelivery(container, parcel.order.id, now) : 0
}

function lastDelivery({ lines }: OrderFacts): number | null {
  const deliveries = lines.flatMap(({ shipments }) => shipments.flatMap(({ delivered_at }) => delivered_at ?? []))
  return deliveries.length === 0 ? null : Math.max(...deliveries)
}
