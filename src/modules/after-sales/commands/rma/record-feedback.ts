import { nextStage } from "../../../../domain/kernel/lifecycle"
import { RMA_LIFECYCLE, type RmaAction, type RmaStage } from "../../../../domain/rma/lifecycle"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { AnsweredSurvey } from "../survey/answer-survey"
import { rateCase, type RateCase } from "../survey/rate-case"
import type { SurveyedCase } from "../survey/survey-state"
import { lockRma } from "./change-stage"

export interface RecordFeedback extends Omit<RateCase, keyof SurveyedCase> {
  readonly id: string
}

/** The customer says on his request how it went, and it is closed (T05, F07). */
export async function recordFeedback(transaction: Transaction, input: RecordFeedback): Promise<AnsweredSurvey> {
  const rma = await lockRma(transaction, input.id)
  acceptedOrThrow(nextStage<RmaStage, RmaAction>(RMA_LIFECYCLE, rma.stage, "record_feedback"))
  return rateCase(transaction, { ...input, subject_kind: "rma", subject_id: rma.id })
}
