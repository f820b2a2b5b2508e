import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import {
  saveWarrantyDraft,
  type SaveWarrantyDraft,
} from "../../modules/after-sales/commands/warranty-plan/save-warranty-draft"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { arrive, type OnItsWay } from "../moment"

export interface SaveWarrantyDraftInput extends OnItsWay<SaveWarrantyDraft> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing to undo: it is the last step, and what it wrote is a draft.
const saveWarrantyDraftStep = createStep(
  "after-sales-save-warranty-draft",
  async (input: SaveWarrantyDraftInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.run(onceById(input.idempotency, saveWarrantyDraft), arrive<SaveWarrantyDraft>(input))
    return new StepResponse(input.plan_id)
  },
)

/** Replaces a plan's draft by what the merchant wrote and returns the plan's id. */
export const saveWarrantyDraftWorkflow = createWorkflow(
  "after-sales-save-warranty-draft",
  (input: SaveWarrantyDraftInput) => {
    return new WorkflowResponse(saveWarrantyDraftStep(input))
  },
)
