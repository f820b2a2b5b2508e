import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { savePolicyDraft, type SavePolicyDraft } from "../../modules/after-sales/commands/policy/save-policy-draft"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { arrive, type OnItsWay } from "../moment"

export interface SavePolicyDraftInput extends OnItsWay<SavePolicyDraft> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing to undo: it is the last step, and what it wrote is a draft.
const savePolicyDraftStep = createStep(
  "after-sales-save-policy-draft",
  async (draft: SavePolicyDraftInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.run(onceById(draft.idempotency, savePolicyDraft), arrive<SavePolicyDraft>(draft))
    return new StepResponse(draft.policy_id)
  },
)

/** Replaces a policy's draft by what the merchant wrote and returns the policy's id. */
export const savePolicyDraftWorkflow = createWorkflow(
  "after-sales-save-policy-draft",
  (draft: SavePolicyDraftInput) => {
    return new WorkflowResponse(savePolicyDraftStep(draft))
  },
)
