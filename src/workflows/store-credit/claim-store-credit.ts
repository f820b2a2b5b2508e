import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { claimCredit, type ClaimCredit } from "../../modules/after-sales/commands/store-credit/claim-credit"
import { ownStoreCredit } from "./store-credit-of"

export interface ClaimStoreCreditInput extends ClaimCredit {
  readonly idempotency: IdempotencyKey | null
}

// A merchant's own system says itself whose credit it keeps: between two calls of it money could be lost or doubled.
const claimStep = createStep("after-sales-claim-store-credit", async (input: ClaimStoreCreditInput, { container }) => {
  if (ownStoreCredit(container) === null) {
    await container.resolve(AFTER_SALES_MODULE).run(onceById(input.idempotency, claimCredit), input)
  }
  return new StepResponse(input.to.customer_id)
})

/** Somebody who bought as a guest has an account now, and brings the credit of his address into it. */
export const claimStoreCreditWorkflow = createWorkflow(
  "after-sales-claim-store-credit-flow",
  (input: ClaimStoreCreditInput) => new WorkflowResponse(claimStep(input)),
)
