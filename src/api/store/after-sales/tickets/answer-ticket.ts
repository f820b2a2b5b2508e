import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readTicket } from "../../../../modules/after-sales/queries/ticket/read-ticket"
import type { StoreTicket } from "../../../../types"
import { toStoreTicket } from "../../../bodies/store-ticket"
import type { Caller } from "../caller"

/**
 * One of the caller's own tickets, as it stands now.
 *
 * @throws NOT_FOUND also for somebody else's ticket
 */
export async function answerTicket(container: MedusaContainer, id: string, caller: Caller): Promise<StoreTicket> {
  const viewer = toTicketViewer(caller)
  const ticket = await container.resolve(AFTER_SALES_MODULE).ask(readTicket, { id, viewer })
  return toStoreTicket(ticket, new Date())
}

export function toTicketViewer(caller: Caller) {
  return caller.type === "customer"
    ? ({ customer_id: caller.customer_id } as const)
    : ({ guest_of_order_id: caller.order_id } as const)
}
