import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { recordFeedback } from "../../modules/after-sales/commands/rma/record-feedback"
import { findRecoverySubject } from "../survey/find-recovery-subject"
import { NOTHING_NEW, tellAnswered, type AnswerTold } from "../survey/tell-answered"
import type { VerbInput } from "./verb-input"

export interface RecordFeedbackInput extends VerbInput {
  /** CSAT, 1 (bad) to 5 (good). */
  readonly score: number
  readonly comment: string | null
}

const recordFeedbackStep = createStep(
  "after-sales-record-feedback",
  async (input: RecordFeedbackInput, { container }) => {
    const { id, score, comment, actor, idempotency } = input
    const recovery = await findRecoverySubject(container, { subject_kind: "rma", subject_id: id })
    const { output } = await container
      .resolve(AFTER_SALES_MODULE)
      .run(onceOnly(idempotency, recordFeedback), { id, score, comment, actor, recovery, now: new Date(input.now) })
    return new StepResponse<AnswerTold>(output ?? NOTHING_NEW)
  },
)

/** The customer says on his request how it went, and the request is closed (T05, F07). */
export const recordFeedbackWorkflow = createWorkflow(
  "after-sales-record-feedback-flow",
  (input: RecordFeedbackInput) => {
    tellAnswered(recordFeedbackStep(input))
    return new WorkflowResponse(input.id)
  },
)
