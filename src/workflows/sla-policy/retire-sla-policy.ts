import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { retireSlaPolicy, type RetireSlaPolicy } from "../../modules/after-sales/commands/sla-policy/retire-sla-policy"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { arrive, type OnItsWay } from "../moment"

export interface RetireSlaPolicyInput extends OnItsWay<RetireSlaPolicy> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing to undo: it is the last step, and the command is atomic.
const retireSlaPolicyStep = createStep(
  "after-sales-retire-sla-policy",
  async (input: RetireSlaPolicyInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.run(onceById(input.idempotency, retireSlaPolicy), arrive<RetireSlaPolicy>(input))
    return new StepResponse(input.policy_id)
  },
)

/** Takes promises out of force for tickets opened from now on; returns the policy's id. */
export const retireSlaPolicyWorkflow = createWorkflow(
  "after-sales-retire-sla-policy",
  (input: RetireSlaPolicyInput) => {
    return new WorkflowResponse(retireSlaPolicyStep(input))
  },
)
