import type { MedusaContainer } from "@medusajs/framework/types"

import type { PlanTerms } from "../../domain/follow-up/plan"
import type { OrderFacts } from "../../domain/policy/order-facts"
import { makeFor, plansFor, readOrderOfPlans } from "./plan-visits-of"

/** Makes the visits that the delivery of an order starts. Returns how many changed. */
export async function planVisitsOfDelivery(container: MedusaContainer, orderId: string, now: Date): Promise<number> {
  const plans = await plansFor(container, "delivered")
  if (plans.length === 0) return 0
  return planVisitsOfDelivered(container, await readOrderOfPlans(container, orderId, plans), plans, now)
}

/** The same of an order as core has it now: the last parcel counts, so that a second one moves what the first had planned. */
export async function planVisitsOfDelivered(
  container: MedusaContainer,
  order: OrderFacts,
  plans: readonly PlanTerms[],
  now: Date,
): Promise<number> {
  const at = lastDelivery(order)
  if (plans.length === 0 || order.status !== "active" || at === null) return 0
  const fact = { kind: "delivered", at: new Date(at) } as const
  const about = { order_id: order.id, trigger: "delivered", subject: `order:${order.id}`, fact } as const
  return makeFor(container, plans, order, about, now)
}

function lastDelivery({ lines }: OrderFacts): number | null {
  const deliveries = lines.flatMap(({ shipments }) => shipments.flatMap(({ delivered_at }) => delivered_at ?? []))
  return deliveries.length === 0 ? null : Math.max(...deliveries)
}
