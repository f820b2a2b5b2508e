import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { createReason, type ReasonToSave } from "../../modules/after-sales/commands/reason/save-reason"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { ensureReturnReasonsWorkflow, type WantedReturnReason } from "./ensure-return-reasons"
import { nameLockOwnerStep, RETURN_REASONS_LOCK } from "./return-reasons-lock"

export interface CreateReason {
  readonly return_reason: WantedReturnReason
  readonly reason: Omit<ReasonToSave, "return_reason_id">
}

const createReasonStep = createStep(
  "after-sales-create-reason",
  async (reason: ReasonToSave, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const id = await service.run(createReason, reason)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id === undefined) return
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.deleteAfterSalesReasons([id])
  },
)

function joinReason({ input, ids }: { input: CreateReason; ids: Record<string, string> }): ReasonToSave {
  return { ...input.reason, return_reason_id: ids[input.reason.code] ?? "" }
}

/** Creates a reason on core's return reason of the same value, which is made if it is missing; returns the id. */
export const createReasonWorkflow = createWorkflow("after-sales-create-reason", (input: CreateReason) => {
  const { key, timeout, ttl } = RETURN_REASONS_LOCK
  const ownerId = nameLockOwnerStep()
  acquireLockStep({ key, timeout, ttl, ownerId })
  const ids = ensureReturnReasonsWorkflow.runAsStep({
    input: transform(input, ({ return_reason }) => [return_reason]),
  })
  const id = createReasonStep(transform({ input, ids }, joinReason))
  releaseLockStep({ key, ownerId })
  return new WorkflowResponse(id)
})
