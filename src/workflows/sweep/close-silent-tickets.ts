import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { closeSilentTicket } from "../../modules/after-sales/commands/ticket/close-silent-ticket"
import { listTicketsToClose } from "../../modules/after-sales/queries/ticket/list-tickets-to-close"
import { TICKET_EVENTS } from "../../types/ticket-http"
import { logFailure } from "../log-failure"
import { inBatches } from "./in-batches"

/**
 * Closes resolved tickets after their days of silence, and returns those that this call has closed. It may be missed,
 * repeated or run by several processes at once: whoever closes one tells of it, once.
 */
export async function closeSilentTickets(container: MedusaContainer, now: Date): Promise<string[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listTicketsToClose, asked),
    async ({ id }) => {
      let closed = false
      await logFailure(container, `the end of ticket ${id}`, async () => {
        closed = await afterSales.run(closeSilentTicket, { id, now })
        if (closed) await container.resolve(Modules.EVENT_BUS).emit({ name: TICKET_EVENTS.closed, data: { id } })
      })
      return closed ? [id] : []
    },
  )
}
