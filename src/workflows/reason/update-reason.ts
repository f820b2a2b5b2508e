import { acquireLockStep, releaseLockStep, updateReturnReasonsWorkflow } from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, recall, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import {
  planReasonUpdate,
  updateReason,
  type UpdateReason,
} from "../../modules/after-sales/commands/reason/save-reason"
import type AfterSalesModuleService from "../../modules/after-sales/service"
import { HOLD_SECONDS, nameLockOwnerStep, RETURN_REASONS_LOCK, WAIT_SECONDS } from "./return-reasons-lock"

export interface UpdateReasonInput extends UpdateReason {
  /** What stands on core's return reason; an empty description removes it. */
  readonly words: { readonly label?: string; readonly description?: string }
  readonly idempotency: IdempotencyKey | null
}

interface PlannedWords {
  /** Core's return reason on which words are to be written; null when there are none to write. */
  readonly words_on: string | null
}

// Refuses what `updateReason` would refuse, before core is told anything; a repeated POST tells core nothing.
const planReasonUpdateStep = createStep(
  "after-sales-plan-reason-update",
  async ({ id, changes, words, idempotency }: UpdateReasonInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    if ((await service.ask(recall, idempotency)) !== null) return new StepResponse<PlannedWords>({ words_on: null })
    const { return_reason_id } = await service.run(planReasonUpdate, { id, changes })
    return new StepResponse<PlannedWords>({ words_on: Object.keys(words).length > 0 ? return_reason_id : null })
  },
)

// Nothing to undo: it is the last step that can fail, and the command is atomic.
const updateReasonStep = createStep(
  "after-sales-update-reason",
  async ({ id, changes, idempotency }: UpdateReasonInput, { container }) => {
    const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
    await service.run(onceById(idempotency, updateReason), { id, changes })
    return new StepResponse(id)
  },
)

/**
 * Changes a reason, and its words on core's return reason; returns the id. The words go first: the reason and the key
 * are written together, so that a repetition after a crash writes the words as well. One at a time, so that a key that
 * is refused at last has written no words over those of its rival.
 */
export const updateReasonWorkflow = createWorkflow("after-sales-update-reason", (input: UpdateReasonInput) => {
  const ownerId = nameLockOwnerStep()
  acquireLockStep({ key: RETURN_REASONS_LOCK, timeout: WAIT_SECONDS, ttl: HOLD_SECONDS, ownerId })
  const planned = planReasonUpdateStep(input)
  when("after-sales-reason-words-given", planned, ({ words_on }) => words_on !== null).then(() =>
    updateReturnReasonsWorkflow.runAsStep({
      input: transform({ input, planned }, ({ input: { words }, planned: { words_on } }) => ({
        selector: { id: words_on ?? "" },
        update: { ...words },
      })),
    }),
  )
  const id = updateReasonStep(input)
  releaseLockStep({ key: RETURN_REASONS_LOCK, ownerId })
  return new WorkflowResponse(id)
})
