import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { sweepClocks } from "../../modules/after-sales/commands/sla/sweep-clocks"

const BATCH = 100
/** What is left after so many batches is for the next minute, or for another process. */
const MOST_BATCHES = 50

/**
 * Notes for every clock that is due what time has brought about, and returns how many there were. May be missed,
 * repeated or run by several processes at once: each clock is had by one of them, and everything keeps its own instant.
 */
export async function sweepDueClocks(container: MedusaContainer, now: Date): Promise<number> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  let swept = 0
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const had = await afterSales.run(sweepClocks, { limit: BATCH, now })
    swept += had
    if (had < BATCH) break
  }
  return swept
}
