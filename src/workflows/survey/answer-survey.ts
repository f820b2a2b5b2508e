import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { SurveyAnswer } from "../../domain/survey/decide-answer"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { answerSurvey } from "../../modules/after-sales/commands/survey/answer-survey"
import { readSurveyWithAnswer } from "../../modules/after-sales/queries/survey/read-survey-with-answer"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { findRecoverySubject } from "./find-recovery-subject"
import { NOTHING_NEW, tellAnswered, type AnswerTold } from "./tell-answered"

export interface AnswerSurveyInput {
  /** Of the survey that the link was signed for. */
  readonly id: string
  readonly answer: SurveyAnswer
  readonly idempotency: IdempotencyKey | null
  /** ISO 8601: workflow input is serialised. */
  readonly now: string
}

const answerSurveyStep = createStep("after-sales-answer-survey", async (input: AnswerSurveyInput, { container }) => {
  const { id, answer, idempotency } = input
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { survey } = await afterSales.ask(readSurveyWithAnswer, id)
  const recovery = await findRecoverySubject(container, survey)
  const actor: Actor =
    survey.customer_id === null ? { type: "guest", id } : { type: "customer", id: survey.customer_id }
  const { output } = await afterSales.run(onceOnly(idempotency, answerSurvey), {
    ...{ id, answer, actor, recovery, now: new Date(input.now) },
  })
  return new StepResponse<AnswerTold>(output ?? NOTHING_NEW)
})

/** The customer says over his link how it went. A low score is seen to at once, and a request that waited for it is closed. */
export const answerSurveyWorkflow = createWorkflow("after-sales-answer-survey-flow", (input: AnswerSurveyInput) => {
  const done = answerSurveyStep(input)
  tellAnswered(done)
  return new WorkflowResponse(done)
})
