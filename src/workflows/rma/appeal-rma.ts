import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { appealRma } from "../../modules/after-sales/commands/rma/appeal-rma"
import { RMA_EVENTS } from "../../types/events"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "./verb-input"

export interface AppealRmaInput extends VerbInput {
  readonly words: string
}

const appealRmaStep = createStep("after-sales-appeal-rma", async (input: AppealRmaInput, { container }) => {
  const { repeated } = await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, appealRma), { ...input, now: new Date(input.now) })
  return new StepResponse({ id: input.id, repeated })
})

/** The customer does not accept a refusal: it is looked at again. */
export const appealRmaWorkflow = createWorkflow("after-sales-appeal-rma-flow", (input: AppealRmaInput) => {
  const done = appealRmaStep(input)
  tellOnce(RMA_EVENTS.appealed, done)
  return new WorkflowResponse(input.id)
})
