import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { saveForm, type FormToSave } from "../../modules/after-sales/commands/survey/save-form"

export interface SaveFormInput extends FormToSave {
  readonly idempotency: IdempotencyKey | null
}

const saveFormStep = createStep("after-sales-save-survey-form", async (input: SaveFormInput, { container }) => {
  const { idempotency, ...form } = input
  return new StepResponse(await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, saveForm), form))
})

/** Writes a draft of what is asked; returns its id, and whether the same POST had done so before. */
export const saveSurveyFormWorkflow = createWorkflow("after-sales-save-survey-form-flow", (input: SaveFormInput) => {
  return new WorkflowResponse(saveFormStep(input))
})
