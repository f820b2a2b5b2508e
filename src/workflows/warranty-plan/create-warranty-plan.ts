import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { forget, onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import {
  createWarrantyPlan,
  type WarrantyPlanToWrite,
} from "../../modules/after-sales/commands/warranty-plan/create-warranty-plan"
import type AfterSalesModuleService from "../../modules/after-sales/service"

export interface CreateWarrantyPlanInput extends WarrantyPlanToWrite {
  readonly idempotency: IdempotencyKey | null
}

const createWarrantyPlanStep = createStep(
  "after-sales-create-warranty-plan",
  async (plan: CreateWarrantyPlanInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const { idempotency } = plan
    const { id, repeated } = await service.run(onceById(idempotency, createWarrantyPlan), plan)
    return new StepResponse(id, repeated ? null : { id, idempotency })
  },
  async (made, { container }) => {
    if (!made) return
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.softDeleteWarrantyPlans([made.id])
    await service.run(forget, made.idempotency)
  },
)

/** Creates a warranty plan with its first draft and returns its id. */
export const createWarrantyPlanWorkflow = createWorkflow(
  "after-sales-create-warranty-plan",
  (plan: CreateWarrantyPlanInput) => {
    return new WorkflowResponse(createWarrantyPlanStep(plan))
  },
)
