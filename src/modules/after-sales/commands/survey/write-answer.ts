import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

import { changeUntil } from "../../../../domain/survey/asked-times"
import { decideAnswer } from "../../../../domain/survey/decide-answer"
import { DIMENSIONS } from "../../../../domain/survey/instrument"
import { isLow } from "../../../../domain/survey/is-low"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { AnswerToWrite } from "./answer-to-write"
import { openRecoveryTicket } from "./open-recovery-ticket"

export interface WrittenAnswer {
  readonly survey_id: string
  readonly response_id: string
  /** Only by the answer that opened it. */
  readonly opened_ticket_id: string | null
}

/**
 * The only place where an answer is written: one row for each survey, attributed as it was when the case ended. A low score
 * opens the ticket of whoever sees to it in the same transaction, once, however often the answer is changed.
 */
export async function writeAnswer(transaction: Transaction, input: AnswerToWrite): Promise<WrittenAnswer> {
  const { survey, answer, now } = input
  const change_until_at = survey.answered_at && changeUntil(survey, survey.answered_at)
  const status = acceptedOrThrow(decideAnswer({ ...survey, change_until_at }, answer, input.by, now))
  const { id, is_low, recovery_ticket_id } = await writeResponse(transaction, input)
  await transaction.query(
    `update satisfaction_survey set status = ?, answered_at = coalesce(answered_at, ?), next_step_at = null,
            updated_at = ? where id = ?`,
    [status, now, now, survey.id],
  )
  if (!is_low || recovery_ticket_id !== null) return { survey_id: survey.id, response_id: id, opened_ticket_id: null }
  const opened_ticket_id = await openRecoveryTicket(transaction, input)
  await transaction.query(`update survey_response set recovery_ticket_id = ? where id = ?`, [opened_ticket_id, id])
  return { survey_id: survey.id, response_id: id, opened_ticket_id }
}

interface ResponseRow {
  readonly id: string
  readonly is_low: boolean
  readonly recovery_ticket_id: string | null
}

async function writeResponse(transaction: Transaction, input: AnswerToWrite): Promise<ResponseRow> {
  const { survey, answer, method, actor, now } = input
  const said = {
    score: answer.score,
    ...Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, answer.dimensions[dimension] ?? null])),
    ...{ suggestion: answer.suggestion, is_low: isLow(survey.instrument, answer.score, survey.low_score) },
    ...{ method, entered_by: actor.type === "staff" ? actor.id : null },
  }
  const { subject_kind, subject_id, subject_number, order_id, order_display_id, instrument, agent_id, team_id } = survey
  const row = {
    ...{ id: generateEntityId(undefined, "sresp"), survey_id: survey.id, answered_at: now },
    ...{ subject_kind, subject_id, subject_number, order_id, order_display_id, instrument, agent_id, team_id },
    ...said,
  }
  const names = Object.keys(row)
  const [written] = await transaction.query<ResponseRow>(
    `insert into survey_response (${names.join(", ")}) values (${names.map(() => "?").join(", ")})
     on conflict (survey_id) where deleted_at is null do update
        set ${Object.keys(said)
          .map((name) => `${name} = excluded.${name}`)
          .join(", ")},
            changed_at = excluded.answered_at, updated_at = excluded.answered_at
     returning id, is_low, recovery_ticket_id`,
    Object.values(row),
  )
  if (!written) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "An answer was not written")
  return written
}
