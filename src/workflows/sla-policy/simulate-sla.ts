import type { MedusaContainer } from "@medusajs/framework/types"

import { simulateClocks, type SimulatedClocks, type SimulatedTicket } from "../../domain/sla/simulate-clocks"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { loadSlaRules } from "../../modules/after-sales/queries/sla/load-sla-rules"

/** What the shop's present promises would make of a ticket that need not exist. Changes nothing. */
export async function simulateSla(container: MedusaContainer, ticket: SimulatedTicket): Promise<SimulatedClocks> {
  return simulateClocks(ticket, await container.resolve(AFTER_SALES_MODULE).ask(loadSlaRules, undefined))
}
