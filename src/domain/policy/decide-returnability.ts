import { accept, refuse, type ClauseReference, type Decision } from "../kernel/decision"
import type { Basis } from "../kernel/vocabulary"
import { assessTerms, type TermsAssessment } from "./assess-terms"
import { choosePolicy } from "./choose-policy"
import type { PolicySubject } from "./condition-holds"
import { isBetterForCustomer } from "./is-better-for-customer"
import type { ReturnWindow } from "./return-window"
import type { SpanCalendarOf } from "./span-calendar"
import type { PolicyTerms } from "./terms"

/** One shipment of one line, the ground it is asked back on, and the moment of asking. */
export interface ReturnabilityQuestion extends PolicySubject {
  /** Every published and retired version of every policy. */
  readonly policies: readonly PolicyTerms[]
  readonly basis: Basis
  /** Epoch ms. */
  readonly now: number
  readonly calendarOf: SpanCalendarOf
}

/** The terms under which the goods may come back. */
export interface Returnability {
  readonly terms: PolicyTerms
  readonly window: ReturnWindow
  readonly clause: ClauseReference
}

/**
 * Whether one shipment of a line may come back now, under which terms and until when; otherwise every reason and its
 * clause. The terms in force when the order was placed govern, unless today's are better for the customer for this
 * very shipment and ground.
 */
export function decideReturnability(question: ReturnabilityQuestion): Decision<Returnability> {
  const { atOrder, today } = assessBothTerms(question)
  const governing = chooseGoverningTerms(atOrder, today, question.order.currency_code)
  if (!governing.accepted) return governing
  const { terms, window, clause, reasons } = governing.value
  return reasons.length > 0 || window === null ? refuse(reasons) : accept({ terms, window, clause })
}

/** What the terms at the time of the order say, and what today's say. */
export function assessBothTerms(question: ReturnabilityQuestion): {
  readonly atOrder: Decision<TermsAssessment>
  readonly today: Decision<TermsAssessment>
} {
  return { atOrder: assessAt(question, question.order.placed_at), today: assessAt(question, question.now) }
}

function assessAt(question: ReturnabilityQuestion, at: number): Decision<TermsAssessment> {
  const { policies, basis, now, calendarOf } = question
  const chosen = choosePolicy(policies, question, at)
  if (!chosen.accepted) return chosen
  return accept(assessTerms(chosen.value, question, basis, now, calendarOf(chosen.value.calendar_id)))
}

/** Of two assessments the one that counts; refused when no policy applied at either time. */
export function chooseGoverningTerms(
  atOrder: Decision<TermsAssessment>,
  today: Decision<TermsAssessment>,
  currencyCode: string,
): Decision<TermsAssessment> {
  if (!atOrder.accepted || !today.accepted) return atOrder.accepted ? atOrder : today
  return isBetterForCustomer(today.value, atOrder.value, currencyCode) ? today : atOrder
}
