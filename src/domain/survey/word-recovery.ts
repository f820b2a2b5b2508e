import type { TicketLanguage } from "../ticket/ticket-words"
import { caseName } from "./case-name"
import { SCALES, type Instrument } from "./instrument"
import type { SurveySubject } from "./survey-words"

export interface LowAnswer {
  readonly subject_kind: SurveySubject
  readonly subject_number: number
  readonly instrument: Instrument
  readonly score: number
  readonly suggestion: string | null
}

/**
 * What the ticket of a low score is called, and how it begins: the score, and the customer's own words. He reads both.
 *
 * @example
 * wordRecovery({ subject_kind: "rma", subject_number: 12, instrument: "csat", score: 1, suggestion: null }, "en")
 * // { subject: "Low rating of RMA-12", body: "Rated 1 of 5." }
 */
export function wordRecovery(
  low: LowAnswer,
  language: TicketLanguage,
): { readonly subject: string; readonly body: string } {
  const { score, suggestion } = low
  const name = caseName(low)
  const { highest } = SCALES[low.instrument]
  const [subject, rated] =
    language === "zh"
      ? [`对 ${name} 的低分评价`, `评分：${score}（满分 ${highest}）。`]
      : [`Low rating of ${name}`, `Rated ${score} of ${highest}.`]
  return { subject, body: suggestion === null ? rated : `${rated}\n\n${suggestion}` }
}
