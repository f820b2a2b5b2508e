import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { stepForm, type StepForm } from "../../modules/after-sales/commands/survey/step-form"
import { arrive, type OnItsWay } from "../moment"

export interface StepFormInput extends OnItsWay<StepForm> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing undoes a publication: customers may have been asked by it. It is the last step, and the command is atomic.
const stepFormStep = createStep("after-sales-step-survey-form", async (input: StepFormInput, { container }) => {
  const { idempotency, ...step } = input
  await container.resolve(AFTER_SALES_MODULE).run(onceOnly(idempotency, stepForm), arrive<StepForm>(step))
  return new StepResponse(input.id)
})

/** Publishes what is asked, or asks it no longer. */
export const stepSurveyFormWorkflow = createWorkflow("after-sales-step-survey-form-flow", (input: StepFormInput) => {
  return new WorkflowResponse(stepFormStep(input))
})
