import type { Refusal } from "../kernel/decision"
import { findConditionFaults } from "../policy/find-condition-faults"
import type { WarrantyTerms } from "./terms"

/**
 * Everything for which publishing refuses a plan, at once; `field` is its path in the draft's body. The handbook wants
 * four things said: the period, who serves, what is covered, and who pays (R07).
 */
export function findPlanFaults(draft: WarrantyTerms): Refusal[] {
  return [
    ...periodFaults(draft),
    ...missing(draft.provider, "provider", "Say who serves: the manufacturer or the shop."),
    ...missing(draft.covers_parts, "covers_parts", "Say whether parts are covered."),
    ...missing(draft.covers_labour, "covers_labour", "Say whether labour is covered."),
    ...missing(draft.cost_bearer, "cost_bearer", "Say who pays during the period."),
    ...scopeFaults(draft),
    ...remedyFaults(draft),
    ...registrationFaults(draft),
    ...findConditionFaults(draft.conditions),
  ]
}

function missing(value: unknown, field: string, message: string): Refusal[] {
  return value === null ? [{ code: "policy_incomplete", message, field: `terms.${field}` }] : []
}

function periodFaults({ period_unit, period_count }: WarrantyTerms): Refusal[] {
  if (period_unit === null) return missing(null, "period_unit", "Say how long the warranty lasts.")
  if (period_unit === "lifetime") {
    if (period_count === null) return []
    const message = "What lasts for good has no count."
    return [{ code: "policy_contradictory", message, field: "terms.period_count" }]
  }
  if (period_count !== null && period_count > 0) return []
  return missing(null, "period_count", `Say for how many ${period_unit}: at least one.`)
}

function scopeFaults({ covers_parts, covers_labour, covers_travel }: WarrantyTerms): Refusal[] {
  if (covers_parts !== false || covers_labour !== false || covers_travel) return []
  return [{ code: "policy_incomplete", message: "The plan covers nothing.", field: "terms.covers_parts" }]
}

function remedyFaults({ remedies }: WarrantyTerms): Refusal[] {
  if (remedies.length > 0) return []
  return [{ code: "policy_incomplete", message: "The plan offers no remedy.", field: "terms.remedies" }]
}

function registrationFaults({ starts, registration_days }: WarrantyTerms): Refusal[] {
  if (starts !== "registration" || registration_days !== null) return []
  const message = "Say within how many days of delivery registering starts the period."
  return [{ code: "policy_incomplete", message, field: "terms.registration_days" }]
}
