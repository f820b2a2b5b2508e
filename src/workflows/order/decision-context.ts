import type { MedusaContainer } from "@medusajs/framework/types"

import { decideReturnability } from "../../domain/policy/decide-returnability"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { AfterSalesReason } from "../../domain/policy/reason"
import { toSpanCalendar } from "../../domain/policy/span-calendar"
import type { PolicyTerms } from "../../domain/policy/terms"
import type { ReturnTermsOf } from "../../domain/rma/return-terms"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { loadCalendars, type CalendarOf } from "../../modules/after-sales/queries/calendar/load-calendars"
import { listTermsForDecision } from "../../modules/after-sales/queries/policy/list-terms-for-decision"
import { listActiveReasons } from "../../modules/after-sales/queries/reason/list-active-reasons"
import { readOrderFacts, type OrderFactsNeeds, type OrderOwner } from "./read-order-facts"

/** The merchant's terms as they stand, and one order, read together: what every decision about that order needs. */
export interface DecisionContext {
  readonly order: OrderFacts
  readonly policies: readonly PolicyTerms[]
  readonly reasons: readonly AfterSalesReason[]
  readonly calendarOf: CalendarOf
  readonly returnTermsOf: ReturnTermsOf
}

/**
 * Reads terms and order for a decision at `now`.
 *
 * @throws NOT_FOUND also for an order that belongs to somebody else
 */
export async function loadDecisionContext(
  container: MedusaContainer,
  { order_id, owner, now }: { readonly order_id: string; readonly owner: OrderOwner; readonly now: Date },
): Promise<DecisionContext> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [policies, reasons, calendarOf] = await Promise.all([
    afterSales.ask(listTermsForDecision, undefined),
    afterSales.ask(listActiveReasons, undefined),
    afterSales.ask(loadCalendars, undefined),
  ])
  const order = await readOrderFacts(container, order_id, owner, factsNeededBy(policies))
  const returnTermsOf: ReturnTermsOf = (line, shipment, basis) =>
    decideReturnability({
      order,
      line,
      shipment,
      policies,
      basis,
      now: now.getTime(),
      calendarOf: (id) => toSpanCalendar(calendarOf(id)),
    })
  return { order, policies, reasons, calendarOf, returnTermsOf }
}

const PRODUCT_GROUPINGS = ["category", "collection", "tag"] as const

/** Facts that only some conditions look at are read only when one does. */
function factsNeededBy(policies: readonly PolicyTerms[]): OrderFactsNeeds {
  const attributes = new Set(policies.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute)))
  return {
    product_grouping: PRODUCT_GROUPINGS.some((attribute) => attributes.has(attribute)),
    customer_groups: attributes.has("customer_group"),
  }
}
