import type { Specificity } from "../policy/specificity"
import type { SlaCondition } from "./terms"
import type { SlaConditionAttribute } from "./words"

const RANK_OF: Readonly<Record<SlaConditionAttribute, number>> = {
  customer_group: 0,
  team: 1,
  sales_channel: 2,
  contact_channel: 3,
  language: 3,
}

/**
 * How closely a policy names whom it is about, the closest kind first: the customer's group, the team, the place of
 * sale, the way of the contact. `not_in` names whom it is not about and counts last. Compared as return policies are.
 */
export function slaSpecificityOf(conditions: readonly SlaCondition[]): Specificity {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (const { attribute, operator } of conditions) {
    const rank = operator === "not_in" ? 4 : RANK_OF[attribute]
    counts[rank] = (counts[rank] ?? 0) + 1
  }
  return counts
}
