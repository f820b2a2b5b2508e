import type { MedusaContainer } from "@medusajs/framework/types"

import type { OrderFacts } from "../../domain/policy/order-facts"
import { simulateReturns, type SimulatedItem, type SimulatedReturn } from "../../domain/policy/simulate-returns"
import { listCoveredUnits, supposeCoveredUnits } from "../order/decision-context"
import { factsNeededBy } from "../order/read-order-facts"
import { readOrderFacts } from "../order/read-order-facts"
import { loadReturnRules } from "./load-return-rules"

/** A real order by its id, or the facts of one that need not exist. */
export type SimulatedOrder = { readonly order_id: string } | { readonly facts: OrderFacts }

/**
 * What the shop's present policies would decide about an order's lines at a moment, and why. Changes nothing.
 *
 * @throws NOT_FOUND for an order id that does not exist
 */
export async function simulatePolicies(
  container: MedusaContainer,
  asked: { readonly order: SimulatedOrder; readonly items: readonly SimulatedItem[]; readonly now: number },
): Promise<SimulatedReturn[]> {
  const rules = await loadReturnRules(container)
  const { policies, reasons, spanCalendarOf } = rules
  const order =
    "facts" in asked.order
      ? asked.order.facts
      : await readOrderFacts(container, asked.order.order_id, "anyone", factsNeededBy(policies))
  const covered =
    "facts" in asked.order
      ? await supposeCoveredUnits(container, rules, order)
      : await listCoveredUnits(container, reasons, order.id)
  return simulateReturns({ ...asked, covered, order, policies, reasons, calendarOf: spanCalendarOf })
}
