import type { Decision } from "../kernel/decision"
import type { ConditionAttribute } from "../kernel/vocabulary"
import type { CoverGround } from "../warranty/decide-cover"
import type { TermsAssessment } from "./assess-terms"
import { isInForce } from "./choose-policy"
import {
  assessBothTerms,
  chooseGoverningTerms,
  decideReturnability,
  type Returnability,
  type ReturnabilityQuestion,
} from "./decide-returnability"
import { findFailedCondition } from "./matches-conditions"
import type { ReturnWindow } from "./return-window"

/** A version as the steps name it. */
interface VersionName {
  readonly policy_code: string
  readonly version: number
}

/** One line of the reasoning; screens translate `kind` with the rest as facts. */
export type ReturnabilityStep =
  | (VersionName & { readonly kind: "policy_does_not_apply"; readonly attribute: ConditionAttribute })
  | (VersionName & { readonly kind: "policy_less_specific" })
  | (VersionName & { readonly kind: "terms_at_order"; readonly were_in_force: boolean })
  | (VersionName & { readonly kind: "terms_today" })
  | { readonly kind: "no_policy_applies" }
  | {
      readonly kind: "delivery_day"
      readonly on: string
      readonly known_by: ReturnWindow["start_known_by"]
      readonly presumed_days: number
    }
  | { readonly kind: "days_counted"; readonly days: number; readonly until_on: string }
  | { readonly kind: "moved_to_working_day"; readonly from_on: string; readonly until_on: string }
  | { readonly kind: "season_extends"; readonly season: string; readonly until_on: string }
  | { readonly kind: "window_open" | "window_closed"; readonly ends_on: string; readonly ends_at: string }
  | { readonly kind: "refused"; readonly code: string; readonly clause: string | null }
  | { readonly kind: "no_warranty" }
  | (VersionName & {
      readonly kind: "cover_stands"
      readonly ground: CoverGround
      readonly starts_on: string
      readonly ends_on: string | null
    })
  | (VersionName & { readonly kind: "governing_terms"; readonly because: "in_force_at_order" | "better_for_customer" })

/** The decision of `decideReturnability` with its reasoning in order: policies weighed, window counted, terms compared. */
export function explainReturnability(question: ReturnabilityQuestion): {
  readonly decision: Decision<Returnability>
  readonly steps: readonly ReturnabilityStep[]
} {
  const { atOrder, today } = assessBothTerms(question)
  const governing = chooseGoverningTerms(atOrder, today, question.order.currency_code)
  const steps: ReturnabilityStep[] = atOrder.accepted
    ? [...explainChoice(question, atOrder.value), ...explainAssessment(atOrder.value, question.now)]
    : [{ kind: "no_policy_applies" }]
  if (today.accepted && !(atOrder.accepted && atOrder.value.terms.id === today.value.terms.id)) {
    steps.push({ kind: "terms_today", ...nameOf(today.value) }, ...explainAssessment(today.value, question.now))
  }
  if (governing.accepted) {
    const because = atOrder.accepted && governing.value === atOrder.value ? "in_force_at_order" : "better_for_customer"
    steps.push({ kind: "governing_terms", ...nameOf(governing.value), because })
  }
  return { decision: decideReturnability(question), steps }
}

/** Why of all current terms these applied when the order was placed. */
function explainChoice(question: ReturnabilityQuestion, chosen: TermsAssessment): ReturnabilityStep[] {
  const wereInForce = isInForce(chosen.terms, question.order.placed_at)
  const weighed = question.policies.filter((terms) =>
    wereInForce ? isInForce(terms, question.order.placed_at) : terms.status === "published",
  )
  const passedOver = weighed
    .filter((terms) => terms.id !== chosen.terms.id)
    .map((terms): ReturnabilityStep => {
      const name = { policy_code: terms.policy_code, version: terms.version }
      const failed = findFailedCondition(terms, question)
      return failed
        ? { kind: "policy_does_not_apply", ...name, attribute: failed.attribute }
        : { kind: "policy_less_specific", ...name }
    })
  return [...passedOver, { kind: "terms_at_order", ...nameOf(chosen), were_in_force: wereInForce }]
}

function explainAssessment({ window, reasons }: TermsAssessment, now: number): ReturnabilityStep[] {
  return [
    ...(window ? explainWindow(window, now) : []),
    ...reasons.map(({ code, clause }) => ({ kind: "refused" as const, code, clause: clause?.clause ?? null })),
  ]
}

function explainWindow(window: ReturnWindow, now: number): ReturnabilityStep[] {
  const { starts_on, start_known_by, presumed_days, days, counted_until_on, season, ends_on } = window
  const ends_at = new Date(window.ends_at).toISOString()
  const moved: ReturnabilityStep = { kind: "moved_to_working_day", from_on: counted_until_on, until_on: ends_on }
  return [
    { kind: "delivery_day", on: starts_on, known_by: start_known_by, presumed_days },
    { kind: "days_counted", days, until_on: counted_until_on },
    ...(window.moved_off_holiday && season === null ? [moved] : []),
    ...(season === null ? [] : [{ kind: "season_extends" as const, season, until_on: ends_on }]),
    { kind: now < window.ends_at ? "window_open" : "window_closed", ends_on, ends_at },
  ]
}

function nameOf({ terms }: TermsAssessment): VersionName {
  return { policy_code: terms.policy_code, version: terms.version }
}
