import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { placeTicket } from "../../modules/after-sales/commands/team/place-ticket"
import { listTicketsToPlace } from "../../modules/after-sales/queries/team/list-tickets-to-place"
import { logFailure } from "../log-failure"
import { readCategoryIds } from "../team/read-category-ids"
import { inBatches } from "./in-batches"

/**
 * Gives tickets whose owner is away to somebody who is there, and those that nobody could take to whoever can by now.
 * Returns those that moved. Harmless when missed, repeated or run twice at once.
 */
export async function placeTickets(container: MedusaContainer, now: Date): Promise<string[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listTicketsToPlace, asked),
    async ({ id, product_id }) => {
      let moved = false
      await logFailure(container, `owner of ticket ${id}`, async () => {
        const category_ids = await readCategoryIds(container, product_id)
        moved = (await afterSales.run(placeTicket, { id, category_ids, now })) !== null
      })
      return moved ? [id] : []
    },
  )
}
