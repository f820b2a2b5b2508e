import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"

import { reconcileParcel } from "../workflows/reconcile/reconcile-with-core"
import { planVisitsOfParcel } from "../workflows/visit/plan-visits-of-delivery"

/** A parcel was delivered: the days to send it back count from now, and so do those until the customer is visited. */
export default async function countDelivery({ event, container }: SubscriberArgs<{ id: string }>) {
  await reconcileParcel(container, event.data.id)
  await planVisitsOfParcel(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.DELIVERY_CREATED,
  context: { subscriberId: "after-sales-delivery-created" },
}
