import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { forget, onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { createSlaPolicy, type SlaPolicyToWrite } from "../../modules/after-sales/commands/sla-policy/create-sla-policy"
import type AfterSalesModuleService from "../../modules/after-sales/service"

export interface CreateSlaPolicyInput extends SlaPolicyToWrite {
  readonly idempotency: IdempotencyKey | null
}

const createSlaPolicyStep = createStep(
  "after-sales-create-sla-policy",
  async (policy: CreateSlaPolicyInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const { idempotency } = policy
    const { id, repeated } = await service.run(onceById(idempotency, createSlaPolicy), policy)
    return new StepResponse(id, repeated ? null : { id, idempotency })
  },
  async (made, { container }) => {
    if (!made) return
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.softDeleteSlaPolicies([made.id])
    await service.run(forget, made.idempotency)
  },
)

/** Creates a policy of promises with its first draft and returns its id. */
export const createSlaPolicyWorkflow = createWorkflow(
  "after-sales-create-sla-policy",
  (policy: CreateSlaPolicyInput) => {
    return new WorkflowResponse(createSlaPolicyStep(policy))
  },
)
