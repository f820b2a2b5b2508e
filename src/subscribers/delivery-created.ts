import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"

import { reconcileParcel } from "../workflows/reconcile/reconcile-with-core"

/** A parcel was delivered, perhaps after its return was approved: the days to send it back count from now. */
export default async function countDelivery({ event, container }: SubscriberArgs<{ id: string }>) {
  await reconcileParcel(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.DELIVERY_CREATED,
  context: { subscriberId: "after-sales-delivery-created" },
}
