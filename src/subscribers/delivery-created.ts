import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"

import { reconcileParcel } from "../workflows/reconcile/reconcile-with-core"
import { planVisitsOfParcel } from "../workflows/visit/plan-visits-of-delivery"
import { registerDelivered } from "../workflows/warranty/register-delivered"

/**
 * A parcel was delivered: warranties begin, visits are planned, and where its return was approved before, the days to
 * send it back count from now. None waits for another to succeed; what fails is found by the sweep. One after the other,
 * for whoever reported the delivery still waits for his answer from the same process.
 */
export default async function countDelivery({ event, container }: SubscriberArgs<{ id: string }>) {
  const { id } = event.data
  const failures: unknown[] = []
  for (const follow of [reconcileParcel, registerDelivered, planVisitsOfParcel]) {
    await follow(container, id, new Date()).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

export const config: SubscriberConfig = {
  event: FulfillmentWorkflowEvents.DELIVERY_CREATED,
  context: { subscriberId: "after-sales-delivery-created" },
}
