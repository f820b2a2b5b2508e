import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { lapseRma, listDueToLapse, type DueRma, type LapsedRma } from "../../modules/after-sales/commands/rma/lapse-due"
import { RMA_EVENTS } from "../../types/events"
import { dropCoreMovement } from "../core-movement/release-core-movement"
import { reconcileWithCore } from "../reconcile/reconcile-with-core"
import { wordsOf } from "../words-of"
import { inBatches } from "./in-batches"

const EVENT_OF = { lapse: RMA_EVENTS.lapsed, close: RMA_EVENTS.closed } as const

/**
 * Ends the requests whose time ran out, and returns those that this call has ended. It may be missed, repeated or run
 * by several processes at once: a row is ended by whoever gets it, and a row that fails stops none of the others.
 */
export async function lapseDueRmas(container: MedusaContainer, now: Date): Promise<LapsedRma[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listDueToLapse, asked),
    (rma) => lapse(container, rma, now),
  )
}

async function lapse(container: MedusaContainer, rma: DueRma, now: Date): Promise<LapsedRma[]> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    // Goods that arrived, or a delivery that gives more time, must not be lost with an event.
    if (rma.stage === "approved") await reconcileWithCore(container, rma.order_id)
    const lapsed = await container.resolve(AFTER_SALES_MODULE).run(lapseRma, { id: rma.id, now })
    if (!lapsed) return []
    logger.info(`after-sales: ${rma.id}: ${lapsed.action}`)
    await container.resolve(Modules.EVENT_BUS).emit({ name: EVENT_OF[lapsed.action], data: { id: rma.id } })
    if (rma.stage === "approved") await dropCoreMovement(container, rma.id)
    return [lapsed]
  } catch (error) {
    logger.error(`after-sales: ${rma.id} did not lapse: ${wordsOf(error)}`)
    return []
  }
}
