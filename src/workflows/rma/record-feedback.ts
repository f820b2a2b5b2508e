import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { stepRma } from "../../modules/after-sales/commands/rma/step-rma"
import { RMA_EVENTS } from "../../types/events"

export interface RecordFeedbackInput {
  readonly id: string
  /** CSAT, 1 (bad) to 5 (good). */
  readonly score: number
  readonly comment: string | null
  readonly actor: Actor
  readonly now: string
}

const recordFeedbackStep = createStep(
  "after-sales-record-feedback",
  async (input: RecordFeedbackInput, { container }) => {
    const now = new Date(input.now)
    await container.resolve(AFTER_SALES_MODULE).run(stepRma, {
      id: input.id,
      action: "record_feedback",
      actor: input.actor,
      now,
      set: { feedback_score: input.score, feedback_comment: input.comment, closed_at: now },
    })
    return new StepResponse(input.id)
  },
)

/** The customer says how it went, and the request is closed (T05, F07). */
export const recordFeedbackWorkflow = createWorkflow(
  "after-sales-record-feedback-flow",
  (input: RecordFeedbackInput) => {
    recordFeedbackStep(input)
    emitEventStep({ eventName: RMA_EVENTS.closed, data: { id: input.id } })
    return new WorkflowResponse(input.id)
  },
)
