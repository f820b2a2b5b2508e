import { accept, refuse, type Decision } from "../kernel/decision"
import type { PolicySubject } from "./condition-holds"
import { matchesConditions } from "./matches-conditions"
import { compareSpecificity, specificityOf } from "./specificity"
import type { PolicyTerms } from "./terms"

/** Whether a version was in force at an instant (epoch ms): from its publication until its retirement, half-open. */
export function isInForce({ published_at, retired_at }: PolicyTerms, at: number): boolean {
  return published_at !== null && published_at <= at && (retired_at === null || at < retired_at)
}

/**
 * The terms that apply to a line at an instant: of the versions then in force the most specific one.
 *
 * Where none in force applies, policies that were not yet published at that instant count with their current version:
 * a shop that installs the plugin has orders older than all of its terms. A policy added later never takes an order
 * away from one that was in force; it may still apply by being better, which `decideReturnability` decides.
 */
export function choosePolicy(
  policies: readonly PolicyTerms[],
  subject: PolicySubject,
  at: number,
): Decision<PolicyTerms> {
  const chosen =
    mostSpecific(
      policies.filter((terms) => isInForce(terms, at)),
      subject,
    ) ?? mostSpecific(currentOfLaterPolicies(policies, at), subject)
  if (chosen) return accept(chosen)
  const message = "No published policy applies to this line."
  return refuse([{ code: "no_policy_applies", message, facts: { line_item_id: subject.line.id } }])
}

function mostSpecific(versions: readonly PolicyTerms[], subject: PolicySubject): PolicyTerms | undefined {
  const matching = versions.filter((terms) => matchesConditions(terms, subject))
  // Publishing refuses ties; the code decides where two tied all the same, so that the answer never changes by chance.
  return matching.sort(
    (one, other) =>
      compareSpecificity(specificityOf(other.conditions), specificityOf(one.conditions)) ||
      one.policy_code.localeCompare(other.policy_code),
  )[0]
}

function currentOfLaterPolicies(policies: readonly PolicyTerms[], at: number): PolicyTerms[] {
  const begun = new Set(
    policies
      .filter(({ published_at }) => published_at !== null && published_at <= at)
      .map(({ policy_id }) => policy_id),
  )
  return policies.filter((terms) => terms.status === "published" && !begun.has(terms.policy_id))
}
