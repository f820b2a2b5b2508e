import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"

import { spendHoldsOfOrder } from "../workflows/store-credit/spend-holds"

/** An order was placed: the store credit that it was paid with is spent. */
export default async function spendStoreCredit({ event, container }: SubscriberArgs<{ id: string }>) {
  await spendHoldsOfOrder(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "after-sales-order-placed" },
}
