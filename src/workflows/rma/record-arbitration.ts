import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { recordArbitration } from "../../modules/after-sales/commands/rma/record-arbitration"
import type { VerbInput } from "./verb-input"

export interface RecordArbitrationInput extends VerbInput {
  readonly body: string
  readonly reference: string
  readonly words: string | null
}

const recordArbitrationStep = createStep(
  "after-sales-record-arbitration",
  async (input: RecordArbitrationInput, { container }) => {
    await container
      .resolve(AFTER_SALES_MODULE)
      .run(onceOnly(input.idempotency, recordArbitration), { ...input, now: new Date(input.now) })
    return new StepResponse(input.id)
  },
)

/** Somebody outside the shop arbitrates: the request says who, and under which reference. */
export const recordArbitrationWorkflow = createWorkflow(
  "after-sales-record-arbitration-flow",
  (input: RecordArbitrationInput) => {
    recordArbitrationStep(input)
    return new WorkflowResponse(input.id)
  },
)
