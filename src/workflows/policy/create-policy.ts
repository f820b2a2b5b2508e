import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { createPolicy, type PolicyToWrite } from "../../modules/after-sales/commands/policy/create-policy"
import type AfterSalesModuleService from "../../modules/after-sales/service"

const createPolicyStep = createStep(
  "after-sales-create-policy",
  async (policy: PolicyToWrite, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const id = await service.run(createPolicy, policy)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id === undefined) return
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.softDeleteAfterSalesPolicies([id])
  },
)

/** Creates a policy with its first draft and returns its id. */
export const createPolicyWorkflow = createWorkflow("after-sales-create-policy", (policy: PolicyToWrite) => {
  return new WorkflowResponse(createPolicyStep(policy))
})
