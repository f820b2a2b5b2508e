import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import type { RecoverySubject } from "./answer-to-write"
import type { AnsweredSurvey } from "./answer-survey"
import { addSurvey } from "./enter-answer"
import { followAnswer } from "./follow-answer"
import { lockSurveyOf, type SurveyedCase, type SurveyState } from "./survey-state"
import { writeAnswer } from "./write-answer"

export interface RateCase extends SurveyedCase {
  /** CSAT, 1 (bad) to 5 (good). */
  readonly score: number
  readonly comment: string | null
  readonly actor: Actor
  readonly recovery: RecoverySubject
  readonly now: Date
}

/**
 * The customer says on the page of his case how it went. His word is an answer like every other: it counts in the same
 * score, for whoever brought the case to its end, opens the same ticket when it is low, and nobody asks him again.
 */
export async function rateCase(transaction: Transaction, input: RateCase): Promise<AnsweredSurvey> {
  const { actor, recovery, now } = input
  const planned = (await lockSurveyOf(transaction, input)) ?? (await addSurvey(transaction, input))
  const survey = await asSatisfaction(transaction, planned, now)
  const answer = { score: input.score, dimensions: {}, suggestion: input.comment }
  const written = await writeAnswer(transaction, {
    ...{ survey, answer, method: "online", by: "enter", actor, recovery, now },
  })
  return { ...written, ...(await followAnswer(transaction, { survey, answer, actor, now })) }
}

/** A case asks how satisfied its customer is: a survey that would have asked something else asks that now. */
async function asSatisfaction({ query }: Transaction, survey: SurveyState, now: Date): Promise<SurveyState> {
  if (survey.instrument === "csat") return survey
  if (survey.status === "answered") {
    const message = "This was answered already, and nobody is asked twice."
    throw new RefusalError([{ code: "survey_answer_final", message }])
  }
  await query(
    `update satisfaction_survey set instrument = 'csat', dimensions = '{}', form_id = null, updated_at = ? where id = ?`,
    [now, survey.id],
  )
  return { ...survey, instrument: "csat", dimensions: [], form_id: null, low_score: null }
}
