import type { SurveyAnswer } from "../../../../domain/survey/decide-answer"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { changeStage, lockRma } from "../rma/change-stage"
import type { SurveyState } from "./survey-state"

export interface RatedCase {
  readonly survey: SurveyState
  readonly answer: SurveyAnswer
  readonly actor: Actor
  readonly now: Date
}

/**
 * A settled request waits for its customer to say how it went: whichever way he says it, that closes the request. What
 * stands on the request is his CSAT; another instrument's score would be read on the wrong scale. Answers the id of a
 * request that was closed by this.
 */
export async function closeRatedRma(transaction: Transaction, rated: RatedCase): Promise<string | null> {
  const { survey, answer, actor, now } = rated
  const set = {
    feedback_score: survey.instrument === "csat" ? answer.score : null,
    feedback_comment: answer.suggestion,
  }
  const rma = await lockRma(transaction, survey.subject_id)
  if (rma.stage === "settled") {
    await changeStage(transaction, { rma, action: "record_feedback", actor, now, set })
    return rma.id
  }
  await transaction.query(`update rma set feedback_score = ?, feedback_comment = ?, updated_at = ? where id = ?`, [
    ...[set.feedback_score, set.feedback_comment, now, rma.id],
  ])
  return null
}
