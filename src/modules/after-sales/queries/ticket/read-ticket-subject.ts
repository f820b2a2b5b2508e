import { MedusaError } from "@medusajs/framework/utils"

import type { TicketSubject } from "../../commands/ticket/open-ticket"
import type { Reading } from "../../transaction"

/** Whom a ticket is with and what it is about, for a ticket that is opened out of it. */
export async function readTicketSubject(reading: Reading, id: string): Promise<TicketSubject> {
  const [subject] = await reading.query<TicketSubject>(
    `select customer_id, email, name, contact_id, order_id, order_display_id, line_item_id, product_id, sku, rma_id,
            sales_channel_id, customer_group_ids, category_ids, language
       from support_ticket where id = ? and deleted_at is null`,
    [id],
  )
  if (!subject) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ticket with id ${id}`)
  return subject
}
