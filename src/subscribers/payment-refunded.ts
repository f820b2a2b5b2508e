import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"

import { lookUpPayoutsOfPayment } from "../workflows/payout/look-up-payout"

/** A refund stands in core's books: a payout of ours that nobody knew the fate of may be the one it was made for. */
export default async function recordPaymentRefunded({ event, container }: SubscriberArgs<{ id: string }>) {
  await lookUpPayoutsOfPayment(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: PaymentEvents.REFUNDED,
  context: { subscriberId: "after-sales-payment-refunded" },
}
