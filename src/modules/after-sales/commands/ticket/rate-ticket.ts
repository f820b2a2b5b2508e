import { decideFeedback } from "../../../../domain/ticket/decide-feedback"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { AnsweredSurvey } from "../survey/answer-survey"
import { rateCase, type RateCase } from "../survey/rate-case"
import type { SurveyedCase } from "../survey/survey-state"
import { lockTicket } from "./ticket-state"

export interface RateTicket extends Omit<RateCase, keyof SurveyedCase> {
  readonly id: string
}

/** The customer says on his ticket how it went (T05, F07). The ticket stays where it is. */
export async function rateTicket(transaction: Transaction, input: RateTicket): Promise<AnsweredSurvey> {
  const ticket = await lockTicket(transaction, input.id)
  acceptedOrThrow(decideFeedback(ticket.stage))
  return rateCase(transaction, { ...input, subject_kind: "ticket", subject_id: ticket.id })
}
