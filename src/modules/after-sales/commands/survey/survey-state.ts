import { MedusaError } from "@medusajs/framework/utils"

import type { Dimension, Instrument } from "../../../../domain/survey/instrument"
import type { SurveyStatus } from "../../../../domain/survey/lifecycle"
import type { SurveySubject } from "../../../../domain/survey/survey-words"
import type { TicketLanguage } from "../../../../domain/ticket/ticket-words"
import type { Transaction } from "../../transaction"

/** What a survey's verbs look at. Instants are dates, as the driver returns them. */
export interface SurveyState {
  readonly id: string
  readonly form_id: string | null
  readonly subject_kind: SurveySubject
  readonly subject_id: string
  readonly subject_number: number
  readonly instrument: Instrument
  readonly dimensions: readonly Dimension[]
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly customer_id: string | null
  readonly email: string | null
  readonly language: TicketLanguage | null
  readonly agent_id: string | null
  readonly team_id: string | null
  readonly status: SurveyStatus
  readonly ended_at: Date
  readonly next_step_at: Date | null
  readonly sent_at: Date | null
  readonly reminded_at: Date | null
  readonly expires_at: Date | null
  readonly answered_at: Date | null
  /** Of the form; null for what the instrument calls low. */
  readonly low_score: number | null
  readonly remind_after_days: number | null
  readonly answer_days: number
  readonly change_hours: number
  readonly question_en: string | null
  readonly question_zh: string | null
  readonly intro_en: string | null
  readonly intro_zh: string | null
}

/** What holds where an answer was written down without a form. */
export const USUAL_CHANGE_HOURS = 24
const USUAL_ANSWER_DAYS = 14

/** SQL: a survey with the form it was planned by. */
export const SURVEY_STATE = `
  select survey.id, survey.form_id, survey.subject_kind, survey.subject_id, survey.subject_number, survey.instrument,
         survey.dimensions, survey.order_id, survey.order_display_id, survey.customer_id, survey.email, survey.language,
         survey.agent_id, survey.team_id, survey.status, survey.ended_at, survey.next_step_at, survey.sent_at,
         survey.reminded_at, survey.expires_at, survey.answered_at, form.low_score, form.remind_after_days,
         coalesce(form.answer_days, ${USUAL_ANSWER_DAYS}) as answer_days,
         coalesce(form.change_hours, ${USUAL_CHANGE_HOURS}) as change_hours,
         form.question_en, form.question_zh, form.intro_en, form.intro_zh
    from satisfaction_survey survey left join survey_form form on form.id = survey.form_id
   where survey.deleted_at is null`

/** Which case a survey is about. */
export interface SurveyedCase {
  readonly subject_kind: SurveySubject
  readonly subject_id: string
}

/** Of two who answer at once the second finds what the first has said. @throws NOT_FOUND */
export async function lockSurvey(transaction: Transaction, id: string): Promise<SurveyState> {
  const [about] = await transaction.query<SurveyedCase>(
    `select subject_kind, subject_id from satisfaction_survey where id = ? and deleted_at is null`,
    [id],
  )
  const survey = about && (await lockSurveyOf(transaction, about))
  if (!survey) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no survey with id ${id}`)
  return survey
}

const KEPT_IN = { rma: "rma", ticket: "support_ticket" } as const

/**
 * The survey about a case, likewise; null when there is none. A case is locked before its survey, as by whoever ends it:
 * in two orders the two would wait for each other for ever. A visit is kept elsewhere and hears of no answer.
 */
export async function lockSurveyOf(
  { query }: Transaction,
  { subject_kind, subject_id }: SurveyedCase,
): Promise<SurveyState | null> {
  if (subject_kind !== "visit")
    await query(`select id from ${KEPT_IN[subject_kind]} where id = ? for update`, [subject_id])
  const [survey] = await query<SurveyState>(
    `${SURVEY_STATE} and survey.subject_kind = ? and survey.subject_id = ? for update of survey`,
    [subject_kind, subject_id],
  )
  return survey ?? null
}
