import type { MedusaContainer } from "@medusajs/framework/types"

import type { OrderFacts } from "../../domain/policy/order-facts"
import { simulateReturns, type SimulatedItem, type SimulatedReturn } from "../../domain/policy/simulate-returns"
import { loadReturnRules } from "./load-return-rules"

/** What the shop's present policies would decide about an order's lines at a moment, and why. Changes nothing. */
export async function simulatePolicies(
  container: MedusaContainer,
  asked: { readonly order: OrderFacts; readonly items: readonly SimulatedItem[]; readonly now: number },
): Promise<SimulatedReturn[]> {
  const { policies, reasons, spanCalendarOf } = await loadReturnRules(container)
  return simulateReturns({ ...asked, policies, reasons, calendarOf: spanCalendarOf })
}
