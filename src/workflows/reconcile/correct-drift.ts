import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { Drift } from "../../domain/rma/find-drift"
import type { CoreReceiptLine } from "../../domain/rma/plan-core-receipt"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { SYSTEM } from "../../modules/after-sales/commands/rma/actor"
import { extendShipBack } from "../../modules/after-sales/commands/rma/extend-ship-back"
import { recordCoreReceipt } from "../../modules/after-sales/commands/rma/record-core-receipt"
import type { OpenRma } from "../../modules/after-sales/queries/reconcile/list-drifting-rmas"
import { RMA_EVENTS } from "../../types/events"
import { correctCoreReturn } from "../core-return/correct-core-return"
import { followOwner } from "../order/follow-owner"
import { withOrderLock } from "../order/with-order-lock"
import { cancelRmaWorkflow } from "../rma/cancel-rma"

/** What stands in the history of a request that core's facts have ended. */
const WHY_CANCELED = {
  order_canceled: "The order was cancelled.",
  parcels_canceled: "The parcel was called off before it was sent.",
  core_return_canceled: "The return was cancelled on the order's own page.",
} as const

/** Brings one request back in line with core, by the same functions that people's verbs use. Nothing is ever paid here. */
export async function correctDrift(container: MedusaContainer, rma: OpenRma, drift: Drift): Promise<boolean> {
  if (drift.kind === "receipt_not_recorded") return recordReceipt(container, rma, drift.receipt)
  if (drift.kind === "core_return_miscounted") return correctCount(container, rma)
  if (drift.kind === "owner_changed") return followOwner(container, rma.order_id)
  if (drift.kind === "delivery_not_counted") {
    const extension = { id: rma.id, lapses_at: drift.lapses_at, now: new Date() }
    await container.resolve(AFTER_SALES_MODULE).run(extendShipBack, extension)
    return true
  }
  await cancelRmaWorkflow(container).run({
    input: {
      ...{ id: rma.id, words: WHY_CANCELED[drift.kind] },
      ...{ actor: SYSTEM, idempotency: null, now: new Date().toISOString() },
    },
  })
  return true
}

async function recordReceipt(
  container: MedusaContainer,
  { id }: OpenRma,
  lines: readonly CoreReceiptLine[],
): Promise<boolean> {
  const marked = await container.resolve(AFTER_SALES_MODULE).run(recordCoreReceipt, { id, lines, now: new Date() })
  if (marked > 0) await container.resolve(Modules.EVENT_BUS).emit({ name: RMA_EVENTS.received, data: { id } })
  return marked > 0
}

async function correctCount(container: MedusaContainer, { order_id, core_return_id }: OpenRma): Promise<boolean> {
  if (core_return_id === null) return false
  return withOrderLock(container, order_id, () => correctCoreReturn(container, core_return_id))
}
