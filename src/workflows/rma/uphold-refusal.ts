import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { stepRma } from "../../modules/after-sales/commands/rma/step-rma"
import { RMA_EVENTS } from "../../types/events"

export interface UpholdRefusalInput {
  readonly id: string
  readonly words: string
  readonly actor: Actor
  readonly now: string
}

const upholdRefusalStep = createStep("after-sales-uphold-refusal", async (input: UpholdRefusalInput, { container }) => {
  const now = new Date(input.now)
  await container.resolve(AFTER_SALES_MODULE).run(stepRma, {
    id: input.id,
    action: "uphold_refusal",
    actor: input.actor,
    reason: input.words,
    now,
    set: { decision_words: input.words, closed_at: now },
  })
  return new StepResponse(input.id)
})

/** The appeal does not change the decision; the customer is told why. */
export const upholdRefusalWorkflow = createWorkflow("after-sales-uphold-refusal-flow", (input: UpholdRefusalInput) => {
  upholdRefusalStep(input)
  emitEventStep({ eventName: RMA_EVENTS.closed, data: { id: input.id } })
  return new WorkflowResponse(input.id)
})
