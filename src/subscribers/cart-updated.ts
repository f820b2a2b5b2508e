import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CartWorkflowEvents } from "@medusajs/framework/utils"

import { followCart } from "../workflows/store-credit/follow-cart"

/** A cart has changed: it may cost less than the store credit that it is paid with. */
export default async function followCreditOfCart({ event, container }: SubscriberArgs<{ id: string }>) {
  await followCart(container, event.data.id, new Date())
}

export const config: SubscriberConfig = {
  event: CartWorkflowEvents.UPDATED,
  context: { subscriberId: "after-sales-cart-updated" },
}
