import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { stepRma } from "../../modules/after-sales/commands/rma/step-rma"
import { RMA_EVENTS } from "../../types/events"
import { dropCoreMovement } from "../core-movement/release-core-movement"
import type { VerbInput } from "./verb-input"

export interface CancelRmaInput extends VerbInput {
  readonly words: string | null
}

const cancelRmaStep = createStep("after-sales-cancel-rma", async (input: CancelRmaInput, { container }) => {
  const now = new Date(input.now)
  await container.resolve(AFTER_SALES_MODULE).run(onceOnly(input.idempotency, stepRma), {
    id: input.id,
    action: "cancel",
    actor: input.actor,
    reason: input.words,
    now,
  })
  await dropCoreMovement(container, input.id)
  return new StepResponse(input.id)
})

/** Ends a request before the goods arrive; the units may be asked for again, and core's return is taken back. */
export const cancelRmaWorkflow = createWorkflow("after-sales-cancel-rma-flow", (input: CancelRmaInput) => {
  cancelRmaStep(input)
  emitEventStep({ eventName: RMA_EVENTS.canceled, data: { id: input.id } })
  return new WorkflowResponse(input.id)
})
