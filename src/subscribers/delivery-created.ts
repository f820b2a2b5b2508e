import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"

import { reconcileParcel } from "../workflows/reconcile/reconcile-with-core"
import { planVisitsOfParcel } from "../workflows/visit/plan-visits-of-delivery"
import { registerDelivered } from "../workflows/warranty/register-delivered"

/**
 * A parcel was delivered: warranties begin, visits are planned, and where its return was approved before, the days to
 * send it back count from now. None waits for another to succeed; what fails is found by the sweep.
 */
export default async function countDelivery({ event, container }: SubscriberArgs<{ id: string }>) {
  const done = await Promise.allSettled([
    reconcileParcel(container, event.data.id),
    registerDelivered(container, event.data.id),
    planVisitsOfParcel(container, event.data.id, new Date()),
  ])
  for (const one of done) if (one.status === "rejected") throw one.reason
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.DELIVERY_CREATED,
  context: { subscriberId: "after-sales-delivery-created" },
}
