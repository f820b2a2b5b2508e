import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"

import { reconcileWithCore } from "../workflows/reconcile/reconcile-with-core"

/** Somebody received goods on the dashboard's own return page, or we did: the request learns of them, once. */
export default async function recordReturnReceived({ event, container }: SubscriberArgs<{ order_id: string }>) {
  await reconcileWithCore(container, event.data.order_id)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.RETURN_RECEIVED,
  context: { subscriberId: "after-sales-return-received" },
}
