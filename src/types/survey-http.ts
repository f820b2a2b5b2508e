import type { DimensionScores } from "../domain/survey/decide-answer"
import type { DimensionFigures, ScoreFigures } from "../domain/survey/figures"
import type { FormWording } from "../domain/survey/find-form-faults"
import type { Dimension, Instrument } from "../domain/survey/instrument"
import type { FormAction, FormStatus, SurveyStatus } from "../domain/survey/lifecycle"
import type { ExclusionReason, SkipReason, SurveyMethod, SurveySubject } from "../domain/survey/survey-words"
import type { TicketLanguage } from "../domain/ticket/ticket-words"
import type { Page } from "./http"

/** Events of satisfaction, each with `{ id }` of the survey. Documented in docs/events.md. */
export const SURVEY_EVENTS = {
  sent: "survey.sent",
  answered: "survey.answered",
} as const

// ---- What is asked ---------------------------------------------------------------------------------------------

/** `POST /admin/after-sales/survey-forms`, and with an id the same of a draft. */
export interface SaveSurveyFormBody {
  readonly code: string
  readonly name: string
  readonly subject_kind: SurveySubject
  readonly instrument: Instrument
  readonly dimensions?: readonly Dimension[]
  readonly wording: Readonly<Record<TicketLanguage, FormWording>>
  readonly delay_minutes?: number
  readonly remind_after_days?: number | null
  readonly answer_days?: number
  readonly change_hours?: number
  readonly low_score?: number | null
}

export interface AdminSurveyForm extends Required<SaveSurveyFormBody> {
  readonly id: string
  readonly status: FormStatus
  readonly published_at: string | null
  readonly retired_at: string | null
  /** What may be done now. */
  readonly actions: readonly FormAction[]
}

export interface AdminSurveyFormList extends Page {
  readonly survey_forms: readonly AdminSurveyForm[]
}

// ---- Whom it was asked of --------------------------------------------------------------------------------------

export interface AdminSurvey {
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
  readonly ended_at: string
  /** When he is asked, or reminded, or the link ends. */
  readonly next_step_at: string | null
  readonly sent_at: string | null
  readonly reminded_at: string | null
  readonly expires_at: string | null
  readonly answered_at: string | null
}

export interface AdminSurveyList extends Page {
  readonly surveys: readonly AdminSurvey[]
}

// ---- What was answered -----------------------------------------------------------------------------------------

/** What staff were told on the phone or at the counter. */
export interface EnterAnswerBody {
  readonly subject_kind: SurveySubject
  readonly subject_id: string
  readonly method: Exclude<SurveyMethod, "online">
  readonly score: number
  readonly dimensions?: DimensionScores
  readonly suggestion?: string | null
}

export interface AdminSurveyResponse {
  readonly id: string
  readonly survey_id: string
  readonly subject_kind: SurveySubject
  readonly subject_id: string
  readonly subject_number: number
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly instrument: Instrument
  readonly score: number
  readonly dimensions: Readonly<Record<Dimension, number | null>>
  readonly suggestion: string | null
  readonly method: SurveyMethod
  readonly entered_by: string | null
  /** Whom it is about: who had brought the case to its end. */
  readonly agent_id: string | null
  readonly team_id: string | null
  readonly is_low: boolean
  readonly recovery_ticket_id: string | null
  readonly recovery_ticket_number: number | null
  readonly answered_at: string
  readonly changed_at: string | null
  readonly excluded_because: ExclusionReason | null
  readonly excluded_by: string | null
}

export interface AdminSurveyResponseList extends Page {
  readonly survey_responses: readonly AdminSurveyResponse[]
}

/**
 * What the answers of a span say, each figure with its 95 % interval: Wilson's for shares, Student's for means, Rocks'
 * adjusted Wald for NPS. Of fewer answers than `minimum` only the distribution is told. Excluded answers, and those to
 * tickets that turned out to be spam, count in nothing.
 */
export interface SatisfactionFigures {
  readonly from: string
  readonly to: string
  readonly scores: readonly ScoreFigures[]
  readonly dimensions: Readonly<Record<Dimension, DimensionFigures>>
  /** Of those written to in the span, how many have answered: what nobody says is not in the scores. */
  readonly asked: number
  readonly asked_and_answered: number
}

// ---- The customer's side ---------------------------------------------------------------------------------------

/** `GET /store/after-sales/surveys/:token`. Reading changes nothing: scanners follow links. */
export interface StoreSurvey {
  readonly subject_kind: SurveySubject
  readonly subject_number: number
  readonly order_display_id: number | null
  readonly language: TicketLanguage
  readonly intro: string | null
  readonly question: string
  readonly instrument: Instrument
  readonly lowest: number
  readonly highest: number
  /** Asked beside the score, each from 1 to 5. */
  readonly dimensions: readonly Dimension[]
  readonly can_answer: boolean
  readonly expires_at: string | null
  /** Null until it was answered. */
  readonly answer: StoreSurveyAnswer | null
}

export interface StoreSurveyAnswer extends Required<AnswerSurveyBody> {
  readonly answered_at: string
  readonly change_until_at: string
}

/** `POST /store/after-sales/surveys/:token`. */
export interface AnswerSurveyBody {
  readonly score: number
  readonly dimensions?: DimensionScores
  readonly suggestion?: string | null
}
