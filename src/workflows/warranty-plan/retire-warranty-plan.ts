import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import {
  retireWarrantyPlan,
  type RetireWarrantyPlan,
} from "../../modules/after-sales/commands/warranty-plan/retire-warranty-plan"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { arrive, type OnItsWay } from "../moment"

export interface RetireWarrantyPlanInput extends OnItsWay<RetireWarrantyPlan> {
  readonly idempotency: IdempotencyKey | null
}

// Nothing to undo: it is the last step, and the command is atomic.
const retireWarrantyPlanStep = createStep(
  "after-sales-retire-warranty-plan",
  async (input: RetireWarrantyPlanInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.run(onceById(input.idempotency, retireWarrantyPlan), arrive<RetireWarrantyPlan>(input))
    return new StepResponse(input.plan_id)
  },
)

/** Takes a plan out of force for orders placed from now on; returns the plan's id. */
export const retireWarrantyPlanWorkflow = createWorkflow(
  "after-sales-retire-warranty-plan",
  (input: RetireWarrantyPlanInput) => {
    return new WorkflowResponse(retireWarrantyPlanStep(input))
  },
)
