import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { saveCannedAnswer, type CannedAnswerToSave } from "../../modules/after-sales/commands/answer/save-canned-answer"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"

export interface SaveCannedAnswerInput extends CannedAnswerToSave {
  readonly idempotency: IdempotencyKey | null
}

const saveCannedAnswerStep = createStep(
  "after-sales-save-canned-answer",
  async ({ idempotency, ...answer }: SaveCannedAnswerInput, { container }) => {
    const { id } = await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, saveCannedAnswer), answer)
    return new StepResponse(id)
  },
)

/** Creates a canned answer, or writes the one with the id over; answers its id. */
export const saveCannedAnswerWorkflow = createWorkflow(
  "after-sales-save-canned-answer-flow",
  (input: SaveCannedAnswerInput) => {
    const id = saveCannedAnswerStep(input)
    return new WorkflowResponse(id)
  },
)
