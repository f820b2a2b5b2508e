import type { Refusal } from "../kernel/decision"
import type { TicketLanguage } from "../ticket/ticket-words"
import { LEADING_WORDS, REWARD_WORDS } from "./dishonest-words"
import { SCALES, type Dimension, type Instrument } from "./instrument"

/** What a survey asks, in one language. */
export interface FormWording {
  readonly question: string
  /** Stands above the question in the letter. */
  readonly intro: string | null
}

export interface FormToPublish {
  readonly instrument: Instrument
  readonly dimensions: readonly Dimension[]
  readonly low_score: number | null
  readonly remind_after_days: number | null
  readonly answer_days: number
  readonly wording: Readonly<Record<TicketLanguage, FormWording>>
}

const LANGUAGES = ["en", "zh"] as const satisfies readonly TicketLanguage[]

/**
 * Everything that speaks against asking this of customers: a language without its question, words that offer something for
 * an answer or say which one is wished for (F07), and settings that contradict each other.
 */
export function findFormFaults(form: FormToPublish): Refusal[] {
  return [
    ...LANGUAGES.flatMap((language) => findWordingFaults(form.wording[language], language)),
    ...findSettingFaults(form),
  ]
}

function findWordingFaults(wording: FormWording, language: TicketLanguage): Refusal[] {
  const passages = [
    ["question", wording.question],
    ["intro", wording.intro ?? ""],
  ] as const
  return passages.flatMap(([name, words]) => {
    const field = `wording.${language}.${name}`
    if (words.trim() === "") return name === "question" ? [missing(field, language)] : []
    return [
      ...found(words, REWARD_WORDS).map((word) => offering(field, word)),
      ...found(words, LEADING_WORDS).map((word) => leading(field, word)),
    ]
  })
}

/** Words of either language: nobody is kept from writing a coupon into a Chinese letter in English. */
function found(text: string, words: Readonly<Record<TicketLanguage, readonly string[]>>): string[] {
  const lower = text.toLowerCase().replace(/\s+/g, " ")
  return [
    ...words.en.filter((word) => englishWord(word).test(lower)),
    ...words.zh.filter((word) => lower.includes(word)),
  ]
}

/** As a word of its own, also in the plural: `winter` offers nothing. */
function englishWord(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  const start = /^[a-z0-9]/.test(word) ? "(?<![a-z0-9])" : ""
  return new RegExp(`${start}${escaped}(s|es)?(?![a-z0-9])`)
}

function missing(field: string, language: TicketLanguage): Refusal {
  const message = "A survey asks its question in English and in Chinese."
  return { code: "survey_question_missing", message, field, facts: { language } }
}

function offering(field: string, word: string): Refusal {
  const message = `"${word}" offers something for an answer. Who is paid for stars says nothing.`
  return { code: "survey_offers_reward", message, field, facts: { word } }
}

function leading(field: string, word: string): Refusal {
  const message = `"${word}" says which answer is wished for. Ask so that a bad one is as easy as a good one.`
  return { code: "survey_leads_answer", message, field, facts: { word } }
}

function findSettingFaults({ instrument, low_score, remind_after_days, answer_days }: FormToPublish): Refusal[] {
  const { lowest, highest } = SCALES[instrument]
  const faults: Refusal[] = []
  if (low_score !== null && (low_score < lowest || low_score >= highest)) {
    const message = `A low score of this instrument is one from ${lowest} to ${highest - 1}.`
    const facts = { lowest, highest: highest - 1 }
    faults.push({ code: "survey_score_out_of_range", message, field: "low_score", facts })
  }
  if (remind_after_days !== null && remind_after_days >= answer_days) {
    const message = "The reminder comes before the time to answer is over."
    faults.push({ code: "survey_reminder_too_late", message, field: "remind_after_days", facts: { answer_days } })
  }
  return faults
}
