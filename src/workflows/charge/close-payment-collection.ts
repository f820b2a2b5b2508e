import {
  capturePaymentWorkflow,
  deletePaymentSessionsWorkflow,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PaymentCollectionStatus, PaymentSessionStatus } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { readPaymentCollection, type PaymentCollection } from "./read-payment-collection"

const ENDED: readonly string[] = [PaymentCollectionStatus.CANCELED, PaymentCollectionStatus.COMPLETED]

// Core's own flow for this is not exported.
const cancelCollectionWorkflow = createWorkflow("after-sales-cancel-collection-flow", (input: { id: string }) => {
  updatePaymentCollectionStep({ selector: { id: input.id }, update: { status: PaymentCollectionStatus.CANCELED } })
  return new WorkflowResponse(input.id)
})

/**
 * Takes the means to pay away: sessions are deleted, at the provider too, and the collection is cancelled. True when
 * the customer was quicker: he has authorised the payment or it was captured, and the charge is not to be ended. Called
 * with the order locked.
 */
export async function closePaymentCollection(container: MedusaContainer, id: string | null): Promise<boolean> {
  const collection = await readPaymentCollection(container, id)
  if (!collection) return false
  if (await captureAuthorised(container, collection)) return true
  if (ENDED.includes(collection.status)) return false
  const ids = (collection.payment_sessions ?? [])
    .filter(({ status }) => status !== PaymentSessionStatus.AUTHORIZED)
    .map((session) => session.id)
  if (ids.length > 0) await deletePaymentSessionsWorkflow(container).run({ input: { ids } })
  await cancelCollectionWorkflow(container).run({ input: { id: collection.id } })
  return false
}

/** Captures what was authorised and is not captured yet; true when there is money in the collection. */
export async function captureAuthorised(
  container: MedusaContainer,
  { payments = [] }: PaymentCollection,
): Promise<boolean> {
  const live = payments.filter(({ canceled_at }) => !canceled_at)
  for (const { id } of live.filter(({ captured_at }) => !captured_at)) {
    await capturePaymentWorkflow(container).run({ input: { payment_id: id } })
  }
  return live.length > 0
}
