import type { Lifecycle } from "../kernel/lifecycle"

export const SURVEY_STATUSES = ["planned", "sent", "answered", "skipped", "expired"] as const
export type SurveyStatus = (typeof SURVEY_STATUSES)[number]

export type SurveyAction = "send" | "remind" | "answer" | "enter" | "skip" | "expire"

/**
 * The road of one question to one customer about one case. `answer` is his own word, over the link; `enter` is what he told
 * staff on the phone or at the counter, who may write it down whether or not he was asked in writing. An answer that is
 * changed for a while moves nothing.
 */
export const SURVEY_LIFECYCLE = {
  planned: { send: "sent", skip: "skipped", answer: "answered", enter: "answered" },
  sent: { remind: "sent", answer: "answered", enter: "answered", expire: "expired" },
  answered: {},
  skipped: { enter: "answered" },
  expired: { enter: "answered" },
} as const satisfies Lifecycle<SurveyStatus, SurveyAction>

export const SURVEY_INITIAL_STATUS: SurveyStatus = "planned"

export const FORM_STATUSES = ["draft", "published", "retired"] as const
export type FormStatus = (typeof FORM_STATUSES)[number]

export type FormAction = "edit" | "publish" | "retire"

/** What was published is never edited: answers to other words are answers to another question. */
export const FORM_LIFECYCLE = {
  draft: { edit: "draft", publish: "published", retire: "retired" },
  published: { retire: "retired" },
  retired: {},
} as const satisfies Lifecycle<FormStatus, FormAction>

export const FORM_INITIAL_STATUS: FormStatus = "draft"
