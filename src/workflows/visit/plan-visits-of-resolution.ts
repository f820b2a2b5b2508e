import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readSettledRma, readResolvedTicket } from "../../modules/after-sales/queries/visit/read-resolution"
import { planVisitsOf, plansFor } from "./plan-visits-of"
import { readNewOwner } from "./read-new-owner"

/** A request was settled: the customer is asked afterwards whether all is well (F03). */
export async function planVisitsOfRequest(container: MedusaContainer, rmaId: string, now: Date): Promise<number> {
  if ((await plansFor(container, "request_completed")).length === 0) return 0
  const rma = await container.resolve(AFTER_SALES_MODULE).ask(readSettledRma, rmaId)
  if (rma === null) return 0
  const fact = { kind: "request_completed", at: rma.at } as const
  const new_owner = rma.holder_id === null ? null : await readNewOwner(container, rma.holder_id)
  return planVisitsOf(
    container,
    { order_id: rma.order_id, trigger: "request_completed", subject: `rma:${rmaId}`, fact, new_owner },
    now,
  )
}

/** A ticket about an order was resolved: likewise. One that is about no order has nobody whose address is known. */
export async function planVisitsOfTicket(container: MedusaContainer, ticketId: string, now: Date): Promise<number> {
  if ((await plansFor(container, "ticket_resolved")).length === 0) return 0
  const ticket = await container.resolve(AFTER_SALES_MODULE).ask(readResolvedTicket, ticketId)
  if (ticket === null) return 0
  const fact = { kind: "ticket_resolved", at: ticket.at } as const
  return planVisitsOf(
    container,
    { order_id: ticket.order_id, trigger: "ticket_resolved", subject: `ticket:${ticketId}`, fact },
    now,
  )
}
