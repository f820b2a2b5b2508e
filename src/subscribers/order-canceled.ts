import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"

import { reconcileWithCore } from "../workflows/reconcile/reconcile-with-core"

/** The order is off: requests about it that nobody has sent goods for end, and let go of their units. */
export default async function endRequestsOfOrder({ event, container }: SubscriberArgs<{ id: string }>) {
  await reconcileWithCore(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "after-sales-order-canceled" },
}
