import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { deleteExpired } from "../../modules/after-sales/commands/retention/delete-expired"

const BATCH = 1000
/** A run ends here even on a table that grew unwatched for years; the next one goes on. */
const MOST_BATCHES = 200

/** Deletes rows that have served, batch by batch, so that nobody waits for a lock meanwhile. */
export async function purgeExpired(container: MedusaContainer, now: Date): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const largest = await afterSales.run(deleteExpired, { limit: BATCH, now })
    if (largest < BATCH) return
  }
}
