import { updateReturnReasonsWorkflow } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { updateReason, type UpdateReason } from "../../modules/after-sales/commands/reason/save-reason"
import type AfterSalesModuleService from "../../modules/after-sales/service"

export interface UpdateReasonInput extends UpdateReason {
  /** What stands on core's return reason; an empty description removes it. */
  readonly words: { readonly label?: string; readonly description?: string }
}

const updateReasonStep = createStep(
  "after-sales-update-reason",
  async ({ id, changes }: UpdateReason, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const { return_reason_id, before } = await service.run(updateReason, { id, changes })
    return new StepResponse(return_reason_id, { id, changes: before })
  },
  async (undo, { container }) => {
    if (undo === undefined) return
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.run(updateReason, undo)
  },
)

/** Changes a reason, and its words on core's return reason; returns the id. */
export const updateReasonWorkflow = createWorkflow("after-sales-update-reason", (input: UpdateReasonInput) => {
  const returnReasonId = updateReasonStep(input)
  when("after-sales-reason-words-given", input, ({ words }) => Object.keys(words).length > 0).then(() =>
    updateReturnReasonsWorkflow.runAsStep({
      input: transform({ input, returnReasonId }, ({ input: { words }, returnReasonId: id }) => ({
        selector: { id },
        update: { ...words },
      })),
    }),
  )
  return new WorkflowResponse(transform(input, ({ id }) => id))
})
