import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { stepRma } from "../../modules/after-sales/commands/rma/step-rma"
import { RMA_EVENTS } from "../../types/events"
import type { VerbInput } from "./verb-input"

export interface RecordFeedbackInput extends VerbInput {
  /** CSAT, 1 (bad) to 5 (good). */
  readonly score: number
  readonly comment: string | null
}

const recordFeedbackStep = createStep(
  "after-sales-record-feedback",
  async (input: RecordFeedbackInput, { container }) => {
    const now = new Date(input.now)
    await container.resolve(AFTER_SALES_MODULE).run(onceOnly(input.idempotency, stepRma), {
      id: input.id,
      action: "record_feedback",
      actor: input.actor,
      now,
      set: { feedback_score: input.score, feedback_comment: input.comment },
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
