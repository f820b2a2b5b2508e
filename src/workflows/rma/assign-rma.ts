import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { assignRma } from "../../modules/after-sales/commands/rma/assign-rma"
import type { VerbInput } from "./verb-input"

export interface AssignRmaInput extends VerbInput {
  readonly assignee_id: string | null
}

const assignRmaStep = createStep("after-sales-assign-rma", async (input: AssignRmaInput, { container }) => {
  if (input.assignee_id !== null) await container.resolve(Modules.USER).retrieveUser(input.assignee_id)
  await container
    .resolve(AFTER_SALES_MODULE)
    .run(onceOnly(input.idempotency, assignRma), { ...input, now: new Date(input.now) })
  return new StepResponse(input.id)
})

/** Names the member of staff who is responsible (T02). */
export const assignRmaWorkflow = createWorkflow("after-sales-assign-rma-flow", (input: AssignRmaInput) => {
  assignRmaStep(input)
  return new WorkflowResponse(input.id)
})
