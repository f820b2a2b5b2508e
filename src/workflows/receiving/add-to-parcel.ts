import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { Found } from "../../domain/receiving/finding"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { addToParcel } from "../../modules/after-sales/commands/receiving/match-parcel"
import type { VerbInput } from "../rma/verb-input"

export interface AddToParcelInput extends VerbInput {
  readonly findings: readonly Found[]
}

const addToParcelStep = createStep("after-sales-add-to-parcel", async (input: AddToParcelInput, { container }) => {
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, addToParcel), { ...input, now: new Date(input.now) })
  return new StepResponse(input.id)
})

/** Somebody opened the box and says what is in it. */
export const addToParcelWorkflow = createWorkflow("after-sales-add-to-parcel-flow", (input: AddToParcelInput) => {
  addToParcelStep(input)
  return new WorkflowResponse(input.id)
})
