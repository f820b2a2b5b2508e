import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { recordPayoutFate } from "../../modules/after-sales/commands/payout/record-payout-fate"
import {
  listUnsettledPayoutsOfPayment,
  type UnsettledPayout,
} from "../../modules/after-sales/queries/reconcile/list-unsettled-payouts"
import { RMA_EVENTS } from "../../types/events"
import { withOrderLock } from "../order/with-order-lock"
import { completeSettlement } from "./complete-settlement"
import { roadOf } from "./road-of"

/**
 * Looks a payout of unknown fate up in the books of whoever pays it, where its marker stands, and says whether that
 * settled anything. Nothing is paid here. Under the order's lock, so that whoever is paying it just now
 * comes to his own end first. `overdue`: nobody can still be paying it, and a missing refund makes it `uncertain`.
 */
export async function lookUpPayout(
  container: MedusaContainer,
  payout: UnsettledPayout,
  { overdue }: { readonly overdue: boolean },
): Promise<boolean> {
  const { before, after } = await withOrderLock(container, payout.order_id, async () => {
    const found = await roadOf(payout).find(container, payout)
    const proof = found?.answered ? found.proof : null
    return container
      .resolve(AFTER_SALES_MODULE)
      .run(recordPayoutFate, { id: payout.id, proof, overdue, error: null, now: new Date() })
  })
  if (before === after) return false
  if (after === "paid") await completeSettlement(container, payout.rma_id)
  else
    await container.resolve(Modules.EVENT_BUS).emit({ name: RMA_EVENTS.payout_uncertain, data: { id: payout.rma_id } })
  return true
}

/** The same for whatever a payment has open: a refund was made of it, by us or by somebody else. */
export async function lookUpPayoutsOfPayment(container: MedusaContainer, paymentId: string): Promise<void> {
  const payouts = await container.resolve(AFTER_SALES_MODULE).ask(listUnsettledPayoutsOfPayment, paymentId)
  for (const payout of payouts) await lookUpPayout(container, payout, { overdue: false })
}
