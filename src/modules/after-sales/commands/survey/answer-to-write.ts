import type { SurveyAnswer } from "../../../../domain/survey/decide-answer"
import type { SurveyMethod } from "../../../../domain/survey/survey-words"
import type { Actor } from "../rma/actor"
import type { TicketSubject } from "../ticket/open-ticket"
import type { SurveyState } from "./survey-state"

/** Whom a ticket is opened with, and what about, should the score be low: as the edge has found it out. */
export interface RecoverySubject {
  readonly about: TicketSubject
  readonly category_ids: readonly string[]
}

export interface AnswerToWrite {
  readonly survey: SurveyState
  readonly answer: SurveyAnswer
  readonly method: SurveyMethod
  /** `answer` over the link, within its time; `enter` whatever became of the link. */
  readonly by: "answer" | "enter"
  /** The customer, or whoever of staff writes down what he said. */
  readonly actor: Actor
  readonly recovery: RecoverySubject
  readonly now: Date
}
