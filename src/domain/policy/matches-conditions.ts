import { conditionHolds, type PolicySubject } from "./condition-holds"
import type { PolicyCondition, PolicyTerms } from "./terms"

/** Whether a policy applies to a line: all its `applies` conditions hold. Without any it applies to everything. */
export function matchesConditions(terms: PolicyTerms, subject: PolicySubject): boolean {
  return findFailedCondition(terms, subject) === undefined
}

/** The first condition that keeps a policy from applying to a line. */
export function findFailedCondition(terms: PolicyTerms, subject: PolicySubject): PolicyCondition | undefined {
  return terms.conditions.find((condition) => condition.effect === "applies" && !conditionHolds(condition, subject))
}
