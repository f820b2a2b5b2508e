import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { upholdRefusal } from "../../modules/after-sales/commands/rma/uphold-refusal"
import { RMA_EVENTS } from "../../types/events"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "./verb-input"

export interface UpholdRefusalInput extends VerbInput {
  readonly words: string
}

const upholdRefusalStep = createStep("after-sales-uphold-refusal", async (input: UpholdRefusalInput, { container }) => {
  const { repeated } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, upholdRefusal), { ...input, now: new Date(input.now) })
  return new StepResponse({ id: input.id, repeated })
})

/** The appeal does not change the decision; the customer is told why. */
export const upholdRefusalWorkflow = createWorkflow("after-sales-uphold-refusal-flow", (input: UpholdRefusalInput) => {
  const done = upholdRefusalStep(input)
  tellOnce(RMA_EVENTS.closed, done)
  return new WorkflowResponse(input.id)
})
