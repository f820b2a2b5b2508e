import type { Refusal } from "../kernel/decision"
import { isAmount, isGreater } from "../money/decimal"
import { canOverlap } from "./can-both-hold"
import { findConditionFaults } from "./find-condition-faults"
import { findFeeFaults } from "./find-fee-faults"
import { findWindowFaults } from "./find-window-faults"
import { compareSpecificity, specificityOf } from "./specificity"
import type { PolicyTerms } from "./terms"

/** What a draft is published into. */
export interface PublishingContext {
  /** The published versions of all other policies. */
  readonly published: readonly PolicyTerms[]
  readonly calendar_ids: readonly string[]
  readonly has_default_calendar: boolean
}

/** Everything for which publishing refuses a draft, at once; `field` is its path in the draft's body. */
export function findPolicyFaults(draft: PolicyTerms, context: PublishingContext): Refusal[] {
  const faults = [
    ...remedyFaults(draft),
    ...findWindowFaults(draft),
    ...findConditionFaults(draft.conditions),
    ...findFeeFaults(draft.fees),
    ...autoApprovalFaults(draft),
    ...exchangeFaults(draft),
    ...calendarFaults(draft, context),
  ]
  return [...faults, ...ambiguities(draft, context.published)]
}

function remedyFaults({ remedies, keep_item_max_percentage }: PolicyTerms): Refusal[] {
  if (remedies.length === 0) {
    return [{ code: "policy_incomplete", message: "The policy offers no remedy.", field: "terms.remedies" }]
  }
  if (!remedies.includes("keep_item") || keep_item_max_percentage !== null) return []
  const message = "Who may keep the goods must be told what part of the price comes back."
  return [{ code: "policy_incomplete", message, field: "terms.keep_item_max_percentage" }]
}

function autoApprovalFaults(draft: PolicyTerms): Refusal[] {
  const { auto_approve_limit: limit, auto_approve_currency: currency } = draft
  if (limit === null) return []
  return [
    ...(currency === null
      ? [
          {
            code: "policy_incomplete" as const,
            message: "The limit of automatic approval needs its currency.",
            field: "terms.auto_approve_currency",
          },
        ]
      : []),
    ...(isAmount(limit) && !isGreater("0", limit)
      ? []
      : [
          {
            code: "policy_contradictory" as const,
            message: `${limit} is not an amount of zero or more.`,
            field: "terms.auto_approve_limit",
          },
        ]),
  ]
}

function exchangeFaults({ exchange_bonus: bonus }: PolicyTerms): Refusal[] {
  if (isAmount(bonus) && !isGreater("0", bonus) && !isGreater(bonus, "100")) return []
  const message = `${bonus} is not a percentage from 0 to 100.`
  return [{ code: "policy_contradictory", message, field: "terms.exchange_bonus" }]
}

function calendarFaults({ calendar_id }: PolicyTerms, context: PublishingContext): Refusal[] {
  const field = "terms.calendar_id"
  if (calendar_id === null) {
    if (context.has_default_calendar) return []
    const message = "There is no calendar: choose one, or make one the shop's default."
    return [{ code: "policy_incomplete", message, field }]
  }
  if (context.calendar_ids.includes(calendar_id)) return []
  return [{ code: "policy_contradictory", message: `There is no calendar ${calendar_id}.`, field }]
}

/** Policies as specific as the draft that could apply to the same line: nobody could say which of the two counts. */
function ambiguities(draft: PolicyTerms, published: readonly PolicyTerms[]): Refusal[] {
  const specificity = specificityOf(draft.conditions)
  return published
    .filter((other) => other.policy_id !== draft.policy_id)
    .filter((other) => compareSpecificity(specificity, specificityOf(other.conditions)) === 0)
    .filter((other) => canOverlap(draft.conditions, other.conditions))
    .map((other) => ({
      code: "policy_ambiguous" as const,
      message: `${other.policy_name} applies to the same orders and is just as specific. Add a condition to one of them.`,
      field: "terms.conditions",
      facts: { policy_code: other.policy_code, policy_name: other.policy_name, version: other.version },
    }))
}
