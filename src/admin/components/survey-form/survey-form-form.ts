import type { Dimension, Instrument } from "../../../domain/survey/instrument"
import type { SurveySubject } from "../../../domain/survey/survey-words"
import type { AdminSurveyForm, SaveSurveyFormBody } from "../../../types"

const MINUTES_OF_DAY = 1440

/** As it stands in the fields: numbers as they are typed, empty for none. */
export interface SurveyFormFields {
  name: string
  code: string
  subject_kind: SurveySubject
  instrument: Instrument
  dimensions: Dimension[]
  en: { question: string; intro: string }
  zh: { question: string; intro: string }
  delay_days: string
  remind_after_days: string
  answer_days: string
  change_hours: string
  low_score: string
}

/** Honest words to begin with: they neither promise anything nor say how it was. */
const NEW: SurveyFormFields = {
  ...{ name: "", code: "", subject_kind: "ticket", instrument: "csat", dimensions: ["speed", "solving", "attitude"] },
  en: {
    question: "How satisfied are you with how we handled this?",
    intro: "Tell us what went well and what did not.",
  },
  zh: { question: "您对我们这次的处理满意吗？", intro: "请告诉我们哪里做得好，哪里还不够。" },
  ...{ delay_days: "1", remind_after_days: "4", answer_days: "14", change_hours: "24", low_score: "" },
}

export const toSurveyFormFields = (form: AdminSurveyForm | null): SurveyFormFields => {
  if (form === null) return NEW
  const { wording } = form
  const text = (number: number | null) => (number === null ? "" : String(number))
  return {
    ...{ name: form.name, code: form.code, subject_kind: form.subject_kind, instrument: form.instrument },
    dimensions: [...form.dimensions],
    en: { question: wording.en.question, intro: wording.en.intro ?? "" },
    zh: { question: wording.zh.question, intro: wording.zh.intro ?? "" },
    delay_days: text(form.delay_minutes / MINUTES_OF_DAY),
    ...{ remind_after_days: text(form.remind_after_days), answer_days: text(form.answer_days) },
    ...{ change_hours: text(form.change_hours), low_score: text(form.low_score) },
  }
}

export const toSurveyFormBody = ({ en, zh, delay_days, ...fields }: SurveyFormFields): SaveSurveyFormBody => ({
  ...{ name: fields.name.trim(), code: fields.code.trim(), subject_kind: fields.subject_kind },
  ...{ instrument: fields.instrument, dimensions: fields.dimensions },
  wording: {
    en: { question: en.question.trim(), intro: en.intro.trim() || null },
    zh: { question: zh.question.trim(), intro: zh.intro.trim() || null },
  },
  delay_minutes: Math.round(Number(delay_days) * MINUTES_OF_DAY),
  remind_after_days: toNumber(fields.remind_after_days),
  answer_days: Number(fields.answer_days),
  change_hours: Number(fields.change_hours),
  low_score: toNumber(fields.low_score),
})

const toNumber = (text: string): number | null => (text.trim() === "" ? null : Number(text))

/** Whether there is anything to save. What is wrong with it is told when it is published. */
export const isComplete = ({ name, code, delay_days, answer_days, change_hours }: SurveyFormFields): boolean =>
  [name, code, delay_days, answer_days, change_hours].every((text) => text.trim() !== "")
