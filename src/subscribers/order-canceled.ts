import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"

import { reconcileWithCore } from "../workflows/reconcile/reconcile-with-core"
import { cancelVisitsOf } from "../workflows/visit/cancel-visits-of"

/** The order is off: requests about it that nobody has sent goods for end, and let go of their units; visits are called off. */
export default async function endRequestsOfOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  await reconcileWithCore(container, event.data.id)
  await cancelVisitsOf(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "after-sales-order-canceled" },
}
