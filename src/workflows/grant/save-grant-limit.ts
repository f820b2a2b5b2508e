import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { GrantLimit } from "../../domain/grant/grant-limit"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { deleteGrantLimit, saveGrantLimit } from "../../modules/after-sales/commands/grant/save-grant-limit"

export interface SaveGrantLimitInput extends GrantLimit {
  readonly idempotency: IdempotencyKey | null
}

const saveGrantLimitStep = createStep(
  "after-sales-save-grant-limit",
  async (input: SaveGrantLimitInput, { container }) => {
    const { idempotency, ...limit } = input
    const { id } = await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, saveGrantLimit), limit)
    return new StepResponse(id)
  },
)

/** The merchant says how much staff may grant alone. What was granted stays. */
export const saveGrantLimitWorkflow = createWorkflow(
  "after-sales-save-grant-limit-flow",
  (input: SaveGrantLimitInput) => {
    const id = saveGrantLimitStep(input)
    return new WorkflowResponse(id)
  },
)

const deleteGrantLimitStep = createStep("after-sales-delete-grant-limit", async (id: string, { container }) => {
  await container.resolve(AFTER_SALES_MODULE).run(deleteGrantLimit, id)
  return new StepResponse(id)
})

export const deleteGrantLimitWorkflow = createWorkflow("after-sales-delete-grant-limit-flow", (id: string) => {
  deleteGrantLimitStep(id)
  return new WorkflowResponse(id)
})
