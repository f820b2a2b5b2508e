import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { forget, onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { createReason, type ReasonToSave } from "../../modules/after-sales/commands/reason/save-reason"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { recallStep } from "../recall-step"
import { ensureReturnReasonsWorkflow, type WantedReturnReason } from "./ensure-return-reasons"
import { HOLD_SECONDS, nameLockOwnerStep, RETURN_REASONS_LOCK, WAIT_SECONDS } from "./return-reasons-lock"

export interface CreateReason {
  readonly return_reason: WantedReturnReason
  readonly reason: Omit<ReasonToSave, "return_reason_id">
  readonly idempotency: IdempotencyKey | null
}

interface CreateReasonOnce {
  readonly reason: ReasonToSave
  readonly idempotency: IdempotencyKey | null
}

const createReasonStep = createStep(
  "after-sales-create-reason",
  async ({ reason, idempotency }: CreateReasonOnce, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    const { id, repeated } = await service.run(onceById(idempotency, createReason), reason)
    return new StepResponse(id, repeated ? null : { id, idempotency })
  },
  async (made, { container }) => {
    if (!made) return
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.deleteAfterSalesReasons([made.id])
    await service.run(forget, made.idempotency)
  },
)

function joinReason({ input, ids }: { input: CreateReason; ids: Record<string, string> }): CreateReasonOnce {
  const { reason, idempotency } = input
  return { reason: { ...reason, return_reason_id: ids[reason.code] ?? "" }, idempotency }
}

/** Creates a reason on core's return reason of the same value, which is made if it is missing; returns the id. */
export const createReasonWorkflow = createWorkflow("after-sales-create-reason", (input: CreateReason) => {
  const ownerId = nameLockOwnerStep()
  acquireLockStep({ key: RETURN_REASONS_LOCK, timeout: WAIT_SECONDS, ttl: HOLD_SECONDS, ownerId })
  const earlier = recallStep(input)
  const made = when("after-sales-reason-not-made-before", earlier, ({ id }) => id === null).then(() => {
    const ids = ensureReturnReasonsWorkflow.runAsStep({
      input: transform(input, ({ return_reason }) => [return_reason]),
    })
    return createReasonStep(transform({ input, ids }, joinReason))
  })
  releaseLockStep({ key: RETURN_REASONS_LOCK, ownerId })
  return new WorkflowResponse(transform({ earlier, made }, ({ earlier: { id }, made: newId }) => newId ?? id ?? ""))
})
