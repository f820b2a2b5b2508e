import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentEvents } from "@medusajs/framework/utils"

import { recordPaymentCaptured } from "../workflows/charge/record-charge-payment"

/** Money came in: it may be what a customer owes for an exchange. */
export default async function followPayment({ event, container }: SubscriberArgs<{ id: string }>) {
  await recordPaymentCaptured(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: PaymentEvents.CAPTURED,
  context: { subscriberId: "after-sales-payment-captured" },
}
