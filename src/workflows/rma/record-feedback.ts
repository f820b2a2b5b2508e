import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { stepRma } from "../../modules/after-sales/commands/rma/step-rma"
import { RMA_EVENTS } from "../../types/events"
import { tellOnce } from "../tell-once"
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
    const { repeated } = await container.resolve(AFTER_SALES_MODULE).run(onceOnly(input.idempotency, stepRma), {
      id: input.id,
      action: "record_feedback",
      actor: input.actor,
      now,
      set: { feedback_score: input.score, feedback_comment: input.comment },
    })
    return new StepResponse({ id: input.id, repeated })
  },
)

/** The customer says how it went, and the request is closed (T05, F07). */
export const recordFeedbackWorkflow = createWorkflow(
  "after-sales-record-feedback-flow",
  (input: RecordFeedbackInput) => {
    const done = recordFeedbackStep(input)
    tellOnce(RMA_EVENTS.closed, done)
    return new WorkflowResponse(input.id)
  },
)
