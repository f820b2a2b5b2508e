import type { ClauseReference, Refusal } from "../kernel/decision"
import type { Basis } from "../kernel/vocabulary"
import { clauseOf } from "./clauses-of-terms"
import { conditionHolds, type PolicySubject } from "./condition-holds"
import { deliveryStateOf } from "./delivery-state"
import { computeReturnWindow, type ReturnWindow } from "./return-window"
import type { SpanCalendar } from "./span-calendar"
import type { PolicyCondition, PolicyTerms, PolicyWindow } from "./terms"

/** What one version says about one shipment of a line, on one ground. Without reasons it lets the goods come back. */
export interface TermsAssessment {
  readonly terms: PolicyTerms
  /** Null when the version has no window for the ground. */
  readonly window: ReturnWindow | null
  readonly clause: ClauseReference
  readonly reasons: readonly Refusal[]
}

/**
 * Reads one version for one shipment of a line. Final sale takes away everything but defects and rights by law;
 * an exclusion is a legal exemption and takes those rights away too; neither ever touches nonconformity.
 */
export function assessTerms(
  terms: PolicyTerms,
  subject: PolicySubject,
  basis: Basis,
  now: number,
  calendar: SpanCalendar,
): TermsAssessment {
  const offered = terms.windows.find((window) => window.basis === basis)
  const window = offered ? computeReturnWindow(terms, offered, subject, calendar) : null
  const restricted = basis !== "nonconformity"
  const finalSale = restricted && terms.final_sale && offered?.statutory !== true
  return {
    terms,
    window,
    clause: offered ? clauseOf(terms, `window.${basis}`, offered.source) : clauseOf(terms, "windows"),
    reasons: [
      ...(finalSale ? [finalSaleRefusal(terms)] : []),
      ...(restricted ? exclusionRefusals(terms, subject) : []),
      ...(offered && window ? windowRefusals(terms, offered, window, now) : []),
      ...(offered || finalSale ? [] : [notOfferedRefusal(terms, basis)]),
    ],
  }
}

function finalSaleRefusal(terms: PolicyTerms): Refusal {
  return {
    code: "final_sale",
    message: "Sold as final: it comes back only when something is wrong with it.",
    clause: clauseOf(terms, "final_sale", terms.final_sale_source),
  }
}

function exclusionRefusals(terms: PolicyTerms, subject: PolicySubject): Refusal[] {
  return terms.conditions
    .filter((condition) => condition.effect === "excludes")
    .flatMap((condition, index) => {
      if (!conditionHolds(condition, subject)) return []
      const clause = clauseOf(terms, `exclusion.${index + 1}`, condition.source)
      return [exclusionRefusal(condition, clause, subject)]
    })
}

/** An exclusion of goods that are still under way passes by itself, so it says what to wait for. */
function exclusionRefusal(
  { attribute, source }: PolicyCondition,
  clause: ClauseReference,
  { shipment }: PolicySubject,
): Refusal {
  const facts = { attribute, source }
  return attribute === "delivery_state" && deliveryStateOf(shipment) !== "delivered"
    ? { code: "not_delivered_yet", message: "It can be returned once it has arrived.", clause, facts }
    : { code: "excluded_by_policy", message: "The policy excludes this line.", clause, facts }
}

function windowRefusals(terms: PolicyTerms, offered: PolicyWindow, window: ReturnWindow, now: number): Refusal[] {
  if (now < window.ends_at) return []
  const { starts_on, start_known_by, days, ends_on } = window
  return [
    {
      code: "window_closed",
      message: `The last day was ${ends_on}: ${days} days from ${starts_on}.`,
      clause: clauseOf(terms, `window.${offered.basis}`, offered.source),
      facts: { basis: offered.basis, ended_on: ends_on, starts_on, start_known_by, days },
    },
  ]
}

function notOfferedRefusal(terms: PolicyTerms, basis: Basis): Refusal {
  return {
    code: "basis_not_offered",
    message: `The policy does not offer returns on the ground ${basis}.`,
    clause: clauseOf(terms, "windows"),
    facts: { basis },
  }
}
