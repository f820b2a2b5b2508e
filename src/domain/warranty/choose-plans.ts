import { groupBy } from "../kernel/group-by"
import { conditionHolds, type PolicySubject } from "../policy/condition-holds"
import type { WarrantyTerms } from "./terms"

/**
 * The plans that cover a unit, one version each: the one in force when the order was placed, for that is what was
 * promised; of a plan that was not yet published then, the one in force now. Several plans may cover one unit: the
 * law's, the manufacturer's, the shop's and one that was bought.
 */
export function choosePlans(plans: readonly WarrantyTerms[], subject: PolicySubject): WarrantyTerms[] {
  const byPlan = groupBy(plans, ({ plan_id }) => plan_id)
  return [...byPlan.values()]
    .flatMap((versions) => versionFor(versions, subject.order.placed_at))
    .filter((terms) => isAbout(terms, subject))
    .sort((one, other) => (one.plan_code < other.plan_code ? -1 : 1))
}

function versionFor(versions: readonly WarrantyTerms[], placedAt: number): WarrantyTerms[] {
  const begun = versions.filter(({ published_at }) => published_at !== null && published_at <= placedAt)
  if (begun.length > 0) return begun.filter(({ retired_at }) => retired_at === null || placedAt < retired_at)
  return versions.filter(({ status }) => status === "published")
}

function isAbout({ conditions }: WarrantyTerms, subject: PolicySubject): boolean {
  return conditions.every((condition) => conditionHolds(condition, subject) === (condition.effect === "applies"))
}
