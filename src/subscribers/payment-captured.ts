import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules, PaymentEvents } from "@medusajs/framework/utils"

import { recordPaymentOfCollection } from "../workflows/charge/record-charge-payment"

/** Money came in: it may be what a customer owes for an exchange. */
export default async function recordPaymentCaptured({ event, container }: SubscriberArgs<{ id: string }>) {
  const payment = await container.resolve(Modules.PAYMENT).retrievePayment(event.data.id)
  await recordPaymentOfCollection(container, payment.payment_collection_id)
}

export const config: SubscriberConfig = {
  event: PaymentEvents.CAPTURED,
  context: { subscriberId: "after-sales-payment-captured" },
}
