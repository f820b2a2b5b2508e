import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { waiveCharge } from "../../modules/after-sales/commands/charge/waive-charge"
import { findOpenCharge } from "../../modules/after-sales/queries/charge/read-charge"
import { logFailure } from "../log-failure"
import { withOrderLock } from "../order/with-order-lock"
import { executePlannedPayouts } from "../payout/execute-planned-payouts"
import type { VerbInput } from "../rma/verb-input"
import { closePaymentCollection } from "./close-payment-collection"

export interface WaiveChargeInput extends VerbInput {
  readonly words: string
}

// Should the provider not let go of the payment, what it takes later is given back: the charge has ended.
const waiveChargeStep = createStep("after-sales-waive-charge", async (input: WaiveChargeInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const charge = await afterSales.ask(findOpenCharge, input.id)
  await afterSales.run(onceOnly(input.idempotency, waiveCharge), { ...input, now: new Date(input.now) })
  if (charge) {
    await logFailure(container, `the payment link of ${input.id}`, () =>
      withOrderLock(container, charge.order_id, () => closePaymentCollection(container, charge.payment_collection_id)),
    )
  }
  await executePlannedPayouts(container, input.id, null)
  return new StepResponse(input.id)
})

/** Staff let a customer off what he owes for an exchange, and the goods may leave. */
export const waiveChargeWorkflow = createWorkflow("after-sales-waive-charge-flow", (input: WaiveChargeInput) => {
  waiveChargeStep(input)
  return new WorkflowResponse(input.id)
})
