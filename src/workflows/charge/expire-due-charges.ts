import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { expireCharge } from "../../modules/after-sales/commands/charge/expire-charge"
import { listDueCharges, type ChargeOfRequest } from "../../modules/after-sales/queries/charge/read-charge"
import { RMA_EVENTS } from "../../types/events"
import { ensureCoreMovement } from "../core-movement/ensure-core-movement"
import { logFailure } from "../log-failure"
import { withOrderLock } from "../order/with-order-lock"
import { closePaymentCollection } from "./close-payment-collection"
import { recordChargePayment } from "./record-charge-payment"

const BATCH = 100
/** What is left after so many batches is for the next minute, or for another process. */
const MOST_BATCHES = 20

/**
 * Ends the charges that nobody paid in time, and returns their requests, which fall back to a refund. It may be missed,
 * repeated or run by several processes at once; a charge that cannot be ended just now is tried again the next minute.
 */
export async function expireDueCharges(container: MedusaContainer, now: Date): Promise<string[]> {
  const expired: string[] = []
  let after_id = ""
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const due = await container.resolve(AFTER_SALES_MODULE).ask(listDueCharges, { at: now, after_id, limit: BATCH })
    for (const charge of due) if (await expire(container, charge, now)) expired.push(charge.rma_id)
    after_id = due.at(-1)?.id ?? after_id
    if (due.length < BATCH) break
  }
  return expired
}

async function expire(container: MedusaContainer, charge: ChargeOfRequest, now: Date): Promise<boolean> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { id, rma_id, order_id } = charge
  try {
    // The provider first: once it has let go nobody can pay any more, and only then is the charge over.
    const expired = await withOrderLock(container, order_id, async () => {
      if (await closePaymentCollection(container, charge.payment_collection_id)) return false
      return container.resolve(AFTER_SALES_MODULE).run(expireCharge, { rma_id, now })
    })
    if (!expired) await recordChargePayment(container, id)
    if (!expired) return false
    logger.info(`after-sales: ${rma_id}: payment link expired`)
    await container.resolve(Modules.EVENT_BUS).emit({ name: RMA_EVENTS.payment_expired, data: { id: rma_id } })
    await logFailure(container, `goods going out for ${rma_id}`, () =>
      ensureCoreMovement(container, { rma_id, location_id: null, user_id: null }),
    )
    return true
  } catch (error) {
    logger.error(`after-sales: ${id} did not expire: ${error instanceof Error ? error.message : "unknown error"}`)
    return false
  }
}
