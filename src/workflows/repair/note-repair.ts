import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { noteRepair } from "../../modules/after-sales/commands/repair/note-repair"
import type { VerbInput } from "../rma/verb-input"

export interface NoteRepairInput extends VerbInput {
  readonly loan_unit?: string
  readonly payment_reference?: string
}

const noteRepairStep = createStep("after-sales-note-repair", async (input: NoteRepairInput, { container }) => {
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, noteRepair), { ...input, now: new Date(input.now) })
  return new StepResponse(input.id)
})

/** Staff note the unit on loan, or that the customer has paid. */
export const noteRepairWorkflow = createWorkflow("after-sales-note-repair-flow", (input: NoteRepairInput) => {
  noteRepairStep(input)
  return new WorkflowResponse(input.id)
})
