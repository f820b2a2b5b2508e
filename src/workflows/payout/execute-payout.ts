import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { changePayout, type PayoutState } from "../../modules/after-sales/commands/payout/change-payout"
import { recordPayoutFate } from "../../modules/after-sales/commands/payout/record-payout-fate"
import { withOrderLock } from "../order/with-order-lock"
import { withTimeout } from "../with-timeout"
import { wordsOf } from "../words-of"
import { roadOf } from "./road-of"

export type PayoutOutcome = "paid" | "uncertain" | "failed" | "stranded"

export interface ExecutePayout {
  readonly payout_id: string
  readonly user_id: string | null
}

/**
 * Pays one planned payout, at most once. Whoever gets it out of `planned` executes it; everybody else waits until that
 * is over, does nothing and gets null. What can be known to fail is checked before whoever pays is asked. After he was
 * asked, only his answer decides, heard here or found in the books; without one the fate is `uncertain` and nobody tries
 * again blindly. Taken under the order's lock, so that one who waits in vain for the lock leaves the payout as it was.
 */
export async function executePayout(container: MedusaContainer, input: ExecutePayout): Promise<PayoutOutcome | null> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { order_id } = await afterSales.retrievePayout(input.payout_id, { select: ["order_id"] })
  return withOrderLock(container, order_id, async () => {
    const { status } = await afterSales.retrievePayout(input.payout_id, { select: ["status"] })
    if (status !== "planned") return null
    const now = new Date()
    const payout = await afterSales.run(changePayout, { id: input.payout_id, action: "execute", now })
    const road = roadOf(payout)
    const obstacle = await road.findObstacle(container, payout, now)
    if (obstacle) {
      const { action, words } = obstacle
      const { status: after } = await afterSales.run(changePayout, {
        id: payout.id,
        action,
        error: words,
        now: new Date(),
      })
      return after === "stranded" ? "stranded" : "failed"
    }
    const error = await pay(container, payout, input.user_id)
    const found = await road.find(container, payout)
    const proof = found && (error === null || found.answered) ? found.proof : null
    const fate = { id: payout.id, proof, overdue: true, error, now: new Date() }
    const { after } = await afterSales.run(recordPayoutFate, fate)
    return after === "paid" ? "paid" : "uncertain"
  })
}

/** Returns what went wrong, if anything; that alone proves nothing. */
async function pay(container: MedusaContainer, payout: PayoutState, userId: string | null): Promise<string | null> {
  const { payment_timeout_seconds } = await container.resolve(AFTER_SALES_MODULE).getOptions()
  try {
    await withTimeout(roadOf(payout).pay(container, payout, userId), payment_timeout_seconds * 1_000)
    return null
  } catch (error) {
    return wordsOf(error, "The payment provider did not say why")
  }
}
