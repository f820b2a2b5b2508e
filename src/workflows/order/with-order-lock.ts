import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const SECONDS_TO_WAIT = 20

/**
 * Runs `work` while nobody else of ours changes the order in core. Core's own change flows take no lock, so that four
 * of them can begin at once on one order; `execute` is the one form of core's locks that a crash cannot leave stuck.
 */
export async function withOrderLock<Result>(
  container: MedusaContainer,
  orderId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute(`after_sales:order:${orderId}`, work, { timeout: SECONDS_TO_WAIT })
}
