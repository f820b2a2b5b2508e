import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"

import { reconcileWithCore } from "../workflows/reconcile/reconcile-with-core"

/** A parcel was called off: a request about nothing but its units asks for goods that were never sent. */
export default async function endRequestsOfParcel({ event, container }: SubscriberArgs<{ order_id: string }>) {
  await reconcileWithCore(container, event.data.order_id)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.FULFILLMENT_CANCELED,
  context: { subscriberId: "after-sales-fulfillment-canceled" },
}
