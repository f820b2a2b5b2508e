import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { WrittenRepairLine } from "../../domain/repair/repair-line"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { saveRepairLines } from "../../modules/after-sales/commands/repair/save-repair-lines"
import type { VerbInput } from "../rma/verb-input"

export interface SaveRepairLinesInput extends VerbInput {
  readonly lines: readonly WrittenRepairLine[]
}

const saveRepairLinesStep = createStep(
  "after-sales-save-repair-lines",
  async (input: SaveRepairLinesInput, { container }) => {
    await container
      .resolve(AFTER_SALES_MODULE)
      .run(onceOnly(input.idempotency, saveRepairLines), { ...input, now: new Date(input.now) })
    return new StepResponse(input.id)
  },
)

/** What is to be done, in parts, hours and ways, each borne by a warranty or by the customer. */
export const saveRepairLinesWorkflow = createWorkflow(
  "after-sales-save-repair-lines-flow",
  (input: SaveRepairLinesInput) => {
    saveRepairLinesStep(input)
    return new WorkflowResponse(input.id)
  },
)
