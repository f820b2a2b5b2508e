import type { ConditionAttribute } from "../kernel/vocabulary"
import type { PolicyCondition } from "./terms"

/**
 * How closely a policy names what it is about, the closest kind first: the product itself; its type, tag, category or
 * collection; the customer's group; the place of sale; the circumstances. One policy is more specific than another
 * when it has more conditions of the first kind in which they differ.
 */
export type Specificity = readonly [product: number, kind: number, customer: number, place: number, rest: number]

const RANK_OF: Readonly<Record<ConditionAttribute, number>> = {
  product: 0,
  product_type: 1,
  tag: 1,
  category: 1,
  collection: 1,
  customer_group: 2,
  sales_channel: 3,
  region: 3,
  order_value: 4,
  delivery_state: 4,
}

/** Counts the `applies` conditions by rank. `not_in` names what a policy is not about and counts with the circumstances. */
export function specificityOf(conditions: readonly PolicyCondition[]): Specificity {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (const { effect, attribute, operator } of conditions) {
    if (effect !== "applies") continue
    const rank = operator === "not_in" ? 4 : RANK_OF[attribute]
    counts[rank] = (counts[rank] ?? 0) + 1
  }
  return counts
}

/** Negative when `one` is less specific than `other`, zero on a tie. */
export function compareSpecificity(one: Specificity, other: Specificity): number {
  const differing = one.findIndex((count, rank) => count !== other[rank])
  return differing === -1 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0)
}
