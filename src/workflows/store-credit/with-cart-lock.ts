import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const SECONDS_TO_WAIT = 20

/** Runs `work` while nobody else of ours changes what a cart is paid with. */
export async function withCartLock<Result>(
  container: MedusaContainer,
  cartId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute(`after_sales:cart:${cartId}`, work, { timeout: SECONDS_TO_WAIT })
}
