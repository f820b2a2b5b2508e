import { compareSpecificity } from "../policy/specificity"
import { slaConditionHolds } from "./condition-holds"
import type { ClockFacts } from "./facts"
import { slaSpecificityOf } from "./specificity"
import type { SlaTerms } from "./terms"

/**
 * The promise that was in force when a ticket was opened (epoch ms): of the policies that apply to it the most specific
 * one. Null when none was: a ticket older than the first publication has no clocks, so that installing the plugin on
 * old data breaks no promise that nobody made.
 */
export function chooseSlaPolicy(policies: readonly SlaTerms[], facts: ClockFacts, openedAt: number): SlaTerms | null {
  const applying = policies.filter(
    (terms) => isInForce(terms, openedAt) && terms.conditions.every((condition) => slaConditionHolds(condition, facts)),
  )
  // Publishing refuses ties; the code decides where two tied all the same, so that the answer never changes by chance.
  const [chosen] = applying.sort(
    (one, other) =>
      compareSpecificity(slaSpecificityOf(other.conditions), slaSpecificityOf(one.conditions)) ||
      one.policy_code.localeCompare(other.policy_code),
  )
  return chosen ?? null
}

function isInForce({ published_at, retired_at }: SlaTerms, at: number): boolean {
  return published_at !== null && published_at <= at && (retired_at === null || at < retired_at)
}
