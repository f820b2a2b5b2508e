import type { MedusaContainer } from "@medusajs/framework/types"

import { decideReturnability } from "../../domain/policy/decide-returnability"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { PolicyTerms } from "../../domain/policy/terms"
import type { ReturnTermsOf } from "../../domain/rma/return-terms"
import { loadReturnRules, type ReturnRules } from "../policy/load-return-rules"
import { readOrderFacts, type OrderFactsNeeds, type OrderOwner } from "./read-order-facts"

/** The merchant's rules as they stand, and one order, read together: what every decision about that order needs. */
export interface DecisionContext extends ReturnRules {
  readonly order: OrderFacts
  readonly returnTermsOf: ReturnTermsOf
}

/**
 * Reads rules and order for a decision at `now`.
 *
 * @throws NOT_FOUND also for an order that belongs to somebody else
 */
export async function loadDecisionContext(
  container: MedusaContainer,
  { order_id, owner, now }: { readonly order_id: string; readonly owner: OrderOwner; readonly now: Date },
): Promise<DecisionContext> {
  const rules = await loadReturnRules(container)
  const order = await readOrderFacts(container, order_id, owner, factsNeededBy(rules.policies))
  return { ...rules, order, returnTermsOf: returnTermsAbout(order, rules, now) }
}

/** What the merchant's rules say about the units of an order, real or supposed, at a moment. */
export function returnTermsAbout(
  order: OrderFacts,
  { policies, spanCalendarOf }: Pick<ReturnRules, "policies" | "spanCalendarOf">,
  now: Date,
): ReturnTermsOf {
  const asked = { order, policies, now: now.getTime(), calendarOf: spanCalendarOf }
  return (line, shipment, basis) => decideReturnability({ ...asked, line, shipment, basis })
}

const PRODUCT_GROUPINGS = ["category", "collection", "tag"] as const

/** Facts that only some conditions look at are read only when one does. */
export function factsNeededBy(policies: readonly PolicyTerms[]): OrderFactsNeeds {
  const attributes = new Set(policies.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute)))
  return {
    product_grouping: PRODUCT_GROUPINGS.some((attribute) => attributes.has(attribute)),
    customer_groups: attributes.has("customer_group"),
  }
}
