import { nextStage } from "../../../../domain/kernel/lifecycle"
import { RMA_LIFECYCLE, type RmaAction, type RmaStage } from "../../../../domain/rma/lifecycle"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { AnsweredSurvey } from "../survey/answer-survey"
import { closeRatedRma } from "../survey/close-rated-rma"
import { addSurvey } from "../survey/enter-answer"
import type { RecoverySubject } from "../survey/answer-to-write"
import { lockSurveyOf, type SurveyState } from "../survey/survey-state"
import { writeAnswer } from "../survey/write-answer"
import type { Actor } from "./actor"
import { lockRma } from "./change-stage"

export interface RecordFeedback {
  readonly id: string
  /** CSAT, 1 (bad) to 5 (good). */
  readonly score: number
  readonly comment: string | null
  readonly actor: Actor
  readonly recovery: RecoverySubject
  readonly now: Date
}

/**
 * The customer says on his request how it went, and it is closed (T05, F07). His word is an answer like every other: it
 * counts in the same score, opens the same ticket when it is low, and nobody asks him again.
 */
export async function recordFeedback(transaction: Transaction, input: RecordFeedback): Promise<AnsweredSurvey> {
  const { id, actor, recovery, now } = input
  const rma = await lockRma(transaction, id)
  acceptedOrThrow(nextStage<RmaStage, RmaAction>(RMA_LIFECYCLE, rma.stage, "record_feedback"))
  const about = { subject_kind: "rma", subject_id: id } as const
  const planned = (await lockSurveyOf(transaction, about)) ?? (await addSurvey(transaction, { ...about, now }))
  const survey = await asSatisfaction(transaction, planned, now)
  const answer = { score: input.score, dimensions: {}, suggestion: input.comment }
  const written = await writeAnswer(transaction, {
    survey,
    answer,
    method: "online",
    by: "enter",
    actor,
    recovery,
    now,
  })
  return { ...written, closed_rma_id: await closeRatedRma(transaction, { survey, answer, actor, now }) }
}

/** A request asks how satisfied its customer is: a survey that would have asked something else asks that now. */
async function asSatisfaction({ query }: Transaction, survey: SurveyState, now: Date): Promise<SurveyState> {
  if (survey.instrument === "csat") return survey
  await query(
    `update satisfaction_survey set instrument = 'csat', dimensions = '{}', form_id = null, updated_at = ? where id = ?`,
    [now, survey.id],
  )
  return { ...survey, instrument: "csat", dimensions: [], form_id: null, low_score: null }
}
