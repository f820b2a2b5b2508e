import type { Dimension, Instrument } from "../../../../domain/survey/instrument"
import type { FormStatus, SurveyStatus } from "../../../../domain/survey/lifecycle"
import type { ExclusionReason, SkipReason, SurveyMethod, SurveySubject } from "../../../../domain/survey/survey-words"

export interface SurveyFormRecord {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly subject_kind: SurveySubject
  readonly instrument: Instrument
  readonly dimensions: readonly Dimension[]
  readonly question_en: string
  readonly question_zh: string
  readonly intro_en: string | null
  readonly intro_zh: string | null
  readonly delay_minutes: number
  readonly remind_after_days: number | null
  readonly answer_days: number
  readonly change_hours: number
  readonly low_score: number | null
  readonly status: FormStatus
  readonly published_at: Date | null
  readonly retired_at: Date | null
}

export const FORM_COLUMNS = `
  form.id, form.code, form.name, form.subject_kind, form.instrument, form.dimensions, form.question_en, form.question_zh,
  form.intro_en, form.intro_zh, form.delay_minutes, form.remind_after_days, form.answer_days, form.change_hours,
  form.low_score, form.status, form.published_at, form.retired_at`

export interface SurveyRecord {
  readonly id: string
  readonly subject_kind: SurveySubject
  readonly subject_id: string
  readonly subject_number: number
  readonly order_display_id: number | null
  readonly instrument: Instrument
  readonly dimensions: readonly Dimension[]
  readonly status: SurveyStatus
  readonly skipped_because: SkipReason | null
  readonly agent_id: string | null
  readonly team_id: string | null
  readonly ended_at: Date
  readonly next_step_at: Date | null
  readonly sent_at: Date | null
  readonly reminded_at: Date | null
  readonly expires_at: Date | null
  readonly answered_at: Date | null
}

export const SURVEY_COLUMNS = `
  survey.id, survey.subject_kind, survey.subject_id, survey.subject_number, survey.order_display_id, survey.instrument,
  survey.dimensions, survey.status, survey.skipped_because, survey.agent_id, survey.team_id, survey.ended_at,
  survey.next_step_at, survey.sent_at, survey.reminded_at, survey.expires_at, survey.answered_at`

export interface SurveyResponseRecord extends Readonly<Record<Dimension, number | null>> {
  readonly id: string
  readonly survey_id: string
  readonly subject_kind: SurveySubject
  readonly subject_id: string
  readonly subject_number: number
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly instrument: Instrument
  readonly score: number
  readonly suggestion: string | null
  readonly method: SurveyMethod
  readonly entered_by: string | null
  readonly agent_id: string | null
  readonly team_id: string | null
  readonly is_low: boolean
  readonly recovery_ticket_id: string | null
  readonly recovery_ticket_number: number | null
  readonly answered_at: Date
  readonly changed_at: Date | null
  readonly excluded_because: ExclusionReason | null
  readonly excluded_by: string | null
}

export const RESPONSE_COLUMNS = `
  response.id, response.survey_id, response.subject_kind, response.subject_id, response.subject_number,
  response.order_id, response.order_display_id, response.instrument, response.score, response.speed, response.solving,
  response.attitude, response.channel, response.shop, response.suggestion, response.method, response.entered_by,
  response.agent_id, response.team_id, response.is_low, response.recovery_ticket_id,
  (select number from support_ticket where support_ticket.id = response.recovery_ticket_id) as recovery_ticket_number,
  response.answered_at, response.changed_at, response.excluded_because, response.excluded_by`
