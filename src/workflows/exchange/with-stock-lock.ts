import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const SECONDS_TO_WAIT = 20

/**
 * Runs `work` while nobody else of ours promises goods in exchange. One key for all of them: requests with an exchange
 * are few, and several keys at once are what two requests could wait for each other over. None wanted, none waits.
 */
export async function withStockLock<Result>(
  container: MedusaContainer,
  variantIds: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  if (variantIds.length === 0) return work()
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute("after_sales:exchange_stock", work, { timeout: SECONDS_TO_WAIT })
}
