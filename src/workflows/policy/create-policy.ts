import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { forget, onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { createPolicy, type PolicyToWrite } from "../../modules/after-sales/commands/policy/create-policy"
import type AfterSalesModuleService from "../../modules/after-sales/service"

export interface CreatePolicyInput extends PolicyToWrite {
  readonly idempotency: IdempotencyKey | null
}

const createPolicyStep = createStep(
  "after-sales-create-policy",
  async (policy: CreatePolicyInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const { idempotency } = policy
    const { id, repeated } = await service.run(onceById(idempotency, createPolicy), policy)
    return new StepResponse(id, repeated ? null : { id, idempotency })
  },
  async (made, { container }) => {
    if (!made) return
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.softDeleteAfterSalesPolicies([made.id])
    await service.run(forget, made.idempotency)
  },
)

/** Creates a policy with its first draft and returns its id. */
export const createPolicyWorkflow = createWorkflow("after-sales-create-policy", (policy: CreatePolicyInput) => {
  return new WorkflowResponse(createPolicyStep(policy))
})
