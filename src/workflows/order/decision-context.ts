import type { MedusaContainer } from "@medusajs/framework/types"

import { decideReturnability } from "../../domain/policy/decide-returnability"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { AfterSalesReason } from "../../domain/policy/reason"
import type { ReturnTermsOf } from "../../domain/rma/return-terms"
import { decideUnderWarranty, type CoveredUnit, type WarrantyHolder } from "../../domain/warranty/decide-under-warranty"
import { planWarranties } from "../../domain/warranty/plan-warranties"
import { supposeCovers } from "../../domain/warranty/suppose-covers"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listCoversOfOrder } from "../../modules/after-sales/queries/warranty/list-covers-of-order"
import { listPlansForDecision } from "../../modules/after-sales/queries/warranty/list-plans-for-decision"
import { loadReturnRules, type ReturnRules } from "../policy/load-return-rules"
import { factsNeededBy, readOrderFacts, type OrderOwner } from "./read-order-facts"

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
  input: {
    readonly order_id: string
    readonly owner: OrderOwner
    /** Whoever asks by a warranty that was handed on to him; left out for the order's own customer. */
    readonly holder?: WarrantyHolder | null
    readonly now: Date
  },
): Promise<DecisionContext> {
  const { order_id, owner, holder = null, now } = input
  const rules = await loadReturnRules(container)
  const order = await readOrderFacts(container, order_id, owner, factsNeededBy(rules.policies))
  const covered = await listCoveredUnits(container, rules.reasons, order.id)
  return { ...rules, order, returnTermsOf: returnTermsAbout(order, rules, now, covered, holder) }
}

/** What the merchant's rules say about the units of an order, real or supposed, at a moment. */
export function returnTermsAbout(
  order: OrderFacts,
  { policies, spanCalendarOf }: Pick<ReturnRules, "policies" | "spanCalendarOf">,
  now: Date,
  covered: readonly CoveredUnit[] = [],
  holder: WarrantyHolder | null = null,
): ReturnTermsOf {
  const asked = { order, policies, now: now.getTime(), calendarOf: spanCalendarOf }
  return (line, shipment, basis, ordinal = 0) =>
    // Whoever holds a warranty has no other ground: the order is its buyer's.
    basis === "warranty" || holder !== null
      ? decideUnderWarranty({ ...asked, line, shipment, ordinal, covered, holder })
      : decideReturnability({ ...asked, line, shipment, basis })
}

/** Read only where somebody may ask on that ground: a shop without warranties pays nothing for them. */
export async function listCoveredUnits(
  container: MedusaContainer,
  reasons: readonly AfterSalesReason[],
  orderId: string,
): Promise<readonly CoveredUnit[]> {
  if (!reasons.some(({ basis }) => basis === "warranty")) return []
  return container.resolve(AFTER_SALES_MODULE).ask(listCoversOfOrder, orderId)
}

/** The same for an order that need not exist: what its deliveries would register by the plans of now and then. */
export async function supposeCoveredUnits(
  container: MedusaContainer,
  { reasons, spanCalendarOf }: Pick<ReturnRules, "reasons" | "spanCalendarOf">,
  order: OrderFacts,
): Promise<readonly CoveredUnit[]> {
  if (!reasons.some(({ basis }) => basis === "warranty")) return []
  const plans = await container.resolve(AFTER_SALES_MODULE).ask(listPlansForDecision, undefined)
  return supposeCovers(planWarranties(order, plans, spanCalendarOf(null).localDateOf))
}
