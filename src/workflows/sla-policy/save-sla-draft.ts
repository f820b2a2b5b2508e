import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { saveSlaDraft, type SaveSlaDraft } from "../../modules/after-sales/commands/sla-policy/save-sla-draft"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { arrive, type OnItsWay } from "../moment"

export interface SaveSlaDraftInput extends OnItsWay<SaveSlaDraft> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing to undo: it is the last step, and what it wrote is a draft.
const saveSlaDraftStep = createStep("after-sales-save-sla-draft", async (input: SaveSlaDraftInput, { container }) => {
  const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
  await service.run(onceById(input.idempotency, saveSlaDraft), arrive<SaveSlaDraft>(input))
  return new StepResponse(input.policy_id)
})

/** Replaces a policy's draft by what the merchant wrote and returns the policy's id. */
export const saveSlaDraftWorkflow = createWorkflow("after-sales-save-sla-draft", (input: SaveSlaDraftInput) => {
  return new WorkflowResponse(saveSlaDraftStep(input))
})
