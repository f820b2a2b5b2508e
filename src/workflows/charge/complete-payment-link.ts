import { authorizePaymentSessionStep } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PaymentSessionStatus } from "@medusajs/framework/utils"

import type { RefusalCode } from "../../domain/kernel/refusal-code"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readCharge, type ChargeOfRequest } from "../../modules/after-sales/queries/charge/read-charge"
import { RefusalError } from "../../modules/after-sales/refusal-error"
import { withOrderLock } from "../order/with-order-lock"
import { captureAuthorised } from "./close-payment-collection"
import { resizePaymentCollectionWorkflow } from "./ensure-payment-collection"
import { readPaymentCollection } from "./read-payment-collection"
import { readChargeByToken } from "./read-payment-link"
import { recordChargePayment } from "./record-charge-payment"

const authorizeSessionWorkflow = createWorkflow("after-sales-authorize-session-flow", (input: { id: string }) => {
  authorizePaymentSessionStep({ id: input.id, context: {} })
  return new WorkflowResponse(input.id)
})

/**
 * Takes the payment that the customer prepared with a provider: authorises, captures and writes it down. The second of
 * two clicks waits for the first and finds nothing left to do. A provider that pays by webhook needs no call of this.
 */
export async function completePaymentLink(container: MedusaContainer, token: string, now: Date): Promise<void> {
  const { id, order_id } = await readChargeByToken(container, token)
  await withOrderLock(container, order_id, async () => {
    const charge = await container.resolve(AFTER_SALES_MODULE).ask(readCharge, id)
    if (charge?.status === "open") await takePayment(container, charge, now)
    else if (charge?.status === "expired" || charge?.status === "canceled") throw expired()
  })
  await recordChargePayment(container, id)
}

async function takePayment(container: MedusaContainer, charge: ChargeOfRequest, now: Date): Promise<void> {
  const collection = await readPaymentCollection(container, charge.payment_collection_id)
  if (collection && (await captureAuthorised(container, collection))) return
  if (charge.expires_at !== null && charge.expires_at <= now) throw expired()
  const session = collection?.payment_sessions?.find(({ status }) => status !== PaymentSessionStatus.CANCELED)
  if (!collection || !session) throw refusal("payment_session_required", "Choose how to pay first.")
  const amount = Number(charge.amount)
  if (Number(session.amount) !== amount) {
    // Some flow of core has made the collection its own: what the customer was about to pay is not what he owes.
    await resizePaymentCollectionWorkflow(container).run({ input: { id: collection.id, amount } })
    throw refusal("payment_session_required", "The amount has changed. Choose how to pay once more.")
  }
  await authorizeSessionWorkflow(container).run({ input: { id: session.id } })
  const authorised = await readPaymentCollection(container, collection.id)
  if (authorised) await captureAuthorised(container, authorised)
}

function expired(): RefusalError {
  return refusal("payment_link_expired", "The time to pay is over.")
}

function refusal(code: RefusalCode, message: string): RefusalError {
  return new RefusalError([{ code, message }])
}
