import type { Instrument } from "../../../src/domain/survey/instrument"
import type { SaveSurveyFormBody } from "../../../src/types"

export interface SurveyStory {
  readonly survey: SaveSurveyFormBody
  /** How often each score is given, the best first. */
  readonly given: readonly (readonly [score: number, count: number])[]
}

const survey = (
  instrument: Instrument,
  code: string,
  name: string,
  en: string,
  zh: string,
  dimensions: SaveSurveyFormBody["dimensions"] = [],
): SaveSurveyFormBody => ({
  ...{ code, name, subject_kind: "ticket", instrument, dimensions },
  wording: {
    en: { question: en, intro: "Tell us what went well and what did not." },
    zh: { question: zh, intro: "请告诉我们哪里做得好，哪里还不够。" },
  },
})

/**
 * Two hundred answers, as they come to a shop that is good but for its speed. One survey after the other: what is published
 * replaces what was asked before, so that the last one stays.
 */
export const surveyStories: readonly SurveyStory[] = [
  {
    survey: survey(
      ...(["ces", "ease-2026", "Ease of getting help"] as const),
      "How easy did we make it for you to get this sorted out?",
      "您觉得办理这件事省心吗？",
    ),
    given: [
      [7, 12],
      [6, 8],
      [5, 3],
      [4, 1],
      [2, 1],
    ],
  },
  {
    survey: survey(
      ...(["nps", "recommend-2026", "Recommendation"] as const),
      "How likely are you to recommend Longhand Goods to somebody you know?",
      "您有多大可能向认识的人推荐我们？",
    ),
    given: [
      [10, 20],
      [9, 14],
      [8, 8],
      [7, 5],
      [5, 2],
      [3, 1],
    ],
  },
  {
    survey: survey(
      ...(["csat", "tickets-2026", "After a ticket"] as const),
      "How satisfied are you with how we handled this?",
      "您对我们这次的处理满意吗？",
      ["speed", "solving", "attitude", "channel", "shop"],
    ),
    given: [
      [5, 70],
      [4, 34],
      [3, 15],
      [2, 3],
      [1, 3],
    ],
  },
]

/** What people say beside the score, some of them. */
export const suggestions: readonly string[] = [
  "Say when the parcel comes, not only that it comes.",
  "The return label could be in the parcel already.",
  "电话等了很久才有人接。",
  "A picture of the repaired seam would have saved me a call.",
  "Answer in the evening too.",
  "客服很耐心，但回复可以再快一点。",
  "Tell me the reason first and the rule afterwards.",
]
