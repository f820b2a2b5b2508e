import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { stepRma } from "../../modules/after-sales/commands/rma/step-rma"
import { RMA_EVENTS } from "../../types/events"
import { dropCoreMovement } from "../core-movement/release-core-movement"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "./verb-input"

export interface CancelRmaInput extends VerbInput {
  readonly words: string | null
}

const cancelRmaStep = createStep("after-sales-cancel-rma", async (input: CancelRmaInput, { container }) => {
  const now = new Date(input.now)
  const { repeated } = await container.resolve(AFTER_SALES_MODULE).run(onceOnly(input.idempotency, stepRma), {
    id: input.id,
    action: "cancel",
    actor: input.actor,
    reason: input.words,
    now,
  })
  await dropCoreMovement(container, input.id)
  return new StepResponse({ id: input.id, repeated })
})

/** Ends a request before the goods arrive; the units may be asked for again, and core's return is taken back. */
export const cancelRmaWorkflow = createWorkflow("after-sales-cancel-rma-flow", (input: CancelRmaInput) => {
  const done = cancelRmaStep(input)
  tellOnce(RMA_EVENTS.canceled, done)
  return new WorkflowResponse(input.id)
})
