import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"

import { followDelivery } from "../workflows/delivery/follow-delivery"
import { inTurn } from "../workflows/in-turn"
import { reconcileParcel } from "../workflows/reconcile/reconcile-with-core"

/**
 * A parcel was delivered: where its return was approved before, the days to send it back count from now; warranties
 * begin, and visits are planned. One after the other, for whoever reported the delivery still waits for his answer from
 * the same process. What fails is found by the sweep.
 */
export default async function countDelivery({ event, container }: SubscriberArgs<{ id: string }>) {
  const { id } = event.data
  await inTurn([() => reconcileParcel(container, id), () => followDelivery(container, id, new Date())])
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.DELIVERY_CREATED,
  context: { subscriberId: "after-sales-delivery-created" },
}
