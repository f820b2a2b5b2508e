import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import { changeUntil } from "../../domain/survey/asked-times"
import { SCALES } from "../../domain/survey/instrument"
import { FORM_LIFECYCLE, type FormAction, type FormStatus } from "../../domain/survey/lifecycle"
import type { SurveyWithAnswer } from "../../modules/after-sales/queries/survey/read-survey-with-answer"
import type {
  SurveyFormRecord,
  SurveyRecord,
  SurveyResponseRecord,
} from "../../modules/after-sales/queries/survey/survey-records"
import type { AdminSurvey, AdminSurveyForm, AdminSurveyResponse, StoreSurvey, StoreSurveyAnswer } from "../../types"

const iso = (at: Date | null) => at?.toISOString() ?? null

export function toAdminSurveyForm(record: SurveyFormRecord): AdminSurveyForm {
  const { question_en, question_zh, intro_en, intro_zh, published_at, retired_at, ...form } = record
  const lifecycle: Lifecycle<FormStatus, FormAction> = FORM_LIFECYCLE
  return {
    ...form,
    wording: { en: { question: question_en, intro: intro_en }, zh: { question: question_zh, intro: intro_zh } },
    published_at: iso(published_at),
    retired_at: iso(retired_at),
    actions: allowedActions(lifecycle, form.status),
  }
}

export function toAdminSurvey(record: SurveyRecord): AdminSurvey {
  return {
    ...record,
    ended_at: record.ended_at.toISOString(),
    next_step_at: iso(record.next_step_at),
    sent_at: iso(record.sent_at),
    reminded_at: iso(record.reminded_at),
    expires_at: iso(record.expires_at),
    answered_at: iso(record.answered_at),
  }
}

export function toAdminSurveyResponse(record: SurveyResponseRecord): AdminSurveyResponse {
  const { speed, solving, attitude, channel, shop, answered_at, changed_at, ...response } = record
  return {
    ...response,
    dimensions: { speed, solving, attitude, channel, shop },
    answered_at: answered_at.toISOString(),
    changed_at: iso(changed_at),
  }
}

/** What the customer is asked, in his language. Neither who is judged nor who else was asked. */
export function toStoreSurvey({ survey, response }: SurveyWithAnswer, now: Date): StoreSurvey {
  const language = survey.language ?? "en"
  const { lowest, highest } = SCALES[survey.instrument]
  const answer = response === null ? null : toStoreAnswer(response, changeUntil(survey, response.answered_at))
  const isOpen = survey.status === "planned" || (survey.status === "sent" && (survey.expires_at ?? now) > now)
  return {
    subject_kind: survey.subject_kind,
    subject_number: survey.subject_number,
    order_display_id: survey.order_display_id,
    language,
    intro: language === "zh" ? survey.intro_zh : survey.intro_en,
    question: (language === "zh" ? survey.question_zh : survey.question_en) ?? "",
    ...{ instrument: survey.instrument, lowest, highest, dimensions: survey.dimensions },
    can_answer: answer === null ? isOpen : new Date(answer.change_until_at) > now,
    expires_at: iso(survey.expires_at),
    answer,
  }
}

function toStoreAnswer(response: SurveyResponseRecord, changeUntilAt: Date): StoreSurveyAnswer {
  const { score, speed, solving, attitude, channel, shop, suggestion, answered_at } = response
  return {
    ...{ score, dimensions: { speed, solving, attitude, channel, shop }, suggestion },
    answered_at: answered_at.toISOString(),
    change_until_at: changeUntilAt.toISOString(),
  }
}
