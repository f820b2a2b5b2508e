import {
  beginReceiveReturnWorkflow,
  confirmReturnReceiveWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ReturnStatus } from "@medusajs/framework/utils"

import type { CoreReceiptLine } from "../../domain/rma/plan-core-receipt"
import { planReceiptPosting } from "../../domain/rma/plan-receipt-posting"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { linkCoreMovement } from "../../modules/after-sales/commands/rma/link-core-movement"
import { markReceiptPosted } from "../../modules/after-sales/commands/rma/mark-receipt-posted"
import { beginStockPosting } from "../../modules/after-sales/commands/stock/begin-stock-posting"
import { doubtStockPosting } from "../../modules/after-sales/commands/stock/doubt-stock-posting"
import { endStockPosting } from "../../modules/after-sales/commands/stock/end-stock-posting"
import { readGoodsOfRma, type GoodsOfRma } from "../../modules/after-sales/queries/rma/read-goods"
import { ensureCoreMovement } from "../core-movement/ensure-core-movement"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { withOrderLock } from "../order/with-order-lock"
import { correctCoreReturn } from "./correct-core-return"
import { finishOrDropReceipt } from "./finish-or-drop-receipt"
import { readCoreReturn } from "./read-core-returns"

/**
 * Tells core what came back, once everything that arrived has been inspected: fit units return to stock, the others are
 * dismissed. Units that the merchant did not accept are not reported: they are still the customer's. What somebody has
 * received on the dashboard already is not posted again, and what core then shows is corrected to the sum of both.
 *
 * Safe to repeat: only what core does not have yet is posted.
 */
export async function postReceipt(container: MedusaContainer, rmaId: string): Promise<void> {
  const goods = await container.resolve(AFTER_SALES_MODULE).ask(readGoodsOfRma, rmaId)
  if (!goods?.core_return_id || goods.receipt_posted) return
  const outcome = await postLocked(container, goods)
  if (outcome === "posted") return
  await replaceCoreReturn(container, goods)
  await postLocked(container, goods)
}

async function postLocked(
  container: MedusaContainer,
  { id, order_id }: GoodsOfRma,
): Promise<"posted" | "core_return_is_canceled"> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return withOrderLock(container, order_id, async () => {
    const goods = await afterSales.ask(readGoodsOfRma, id)
    const returnId = goods?.core_return_id
    if (!goods || !returnId || goods.receipt_posted) return "posted"
    // Still open under the lock: whoever began it died, and only a count of the shelf tells whether core got so far.
    await afterSales.run(doubtStockPosting, { rma_id: id, now: new Date() })
    await finishOrDropReceipt(container, { order_id, return_id: returnId })
    const before = await readCoreReturn(container, returnId)
    if (before?.status === ReturnStatus.CANCELED) return "core_return_is_canceled"
    await postMissing(container, goods, returnId, before?.receipt ?? [])
    // Only a second receipt makes core count wrong: see there.
    if (before && before.receipt.length > 0) await correctCoreReturn(container, returnId)
    await afterSales.run(markReceiptPosted, { id, now: new Date() })
    return "posted"
  })
}

/** Somebody cancelled core's return while the goods were already with us: they came back all the same. */
async function replaceCoreReturn(container: MedusaContainer, goods: GoodsOfRma): Promise<void> {
  const { id, core_claim_id, core_exchange_id } = goods
  const links = { core_claim_id, core_exchange_id, core_return_id: null, lines: [] }
  await container.resolve(AFTER_SALES_MODULE).run(linkCoreMovement, { id, ...links })
  await ensureCoreMovement(container, { rma_id: id, location_id: null, user_id: null })
}

async function postMissing(
  container: MedusaContainer,
  goods: GoodsOfRma,
  returnId: string,
  posted: readonly CoreReceiptLine[],
): Promise<void> {
  const missing = planReceiptPosting(goods.lines, posted)
  if (missing.length === 0) return
  await assertNoActiveChange(container, goods.order_id)
  await beginReceiveReturnWorkflow(container).run({ input: { return_id: returnId } })
  try {
    await postLines(container, returnId, missing)
    await confirmReceipt(container, goods.id, returnId, missing)
  } catch (error) {
    await finishOrDropReceipt(container, { order_id: goods.order_id, return_id: returnId })
    throw error
  }
}

/** The one call that moves stock. Core undoes all of it when it fails; when we die in it, the open posting stays. */
async function confirmReceipt(
  container: MedusaContainer,
  rmaId: string,
  returnId: string,
  lines: readonly CoreReceiptLine[],
): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const units = lines.reduce((total, line) => total + line.received, 0)
  if (units > 0) await afterSales.run(beginStockPosting, { rma_id: rmaId, units, now: new Date() })
  try {
    await confirmReturnReceiveWorkflow(container).run({ input: { return_id: returnId } })
  } finally {
    await afterSales.run(endStockPosting, rmaId)
  }
}

async function postLines(
  container: MedusaContainer,
  returnId: string,
  missing: readonly CoreReceiptLine[],
): Promise<void> {
  const received = missing.filter((line) => line.received > 0)
  const dismissed = missing.filter((line) => line.dismissed > 0)
  if (received.length > 0) {
    await receiveItemReturnRequestWorkflow(container).run({
      input: {
        return_id: returnId,
        items: received.map(({ line_item_id: id, received: quantity }) => ({ id, quantity })),
      },
    })
  }
  if (dismissed.length > 0) {
    await dismissItemReturnRequestWorkflow(container).run({
      input: {
        return_id: returnId,
        items: dismissed.map(({ line_item_id: id, dismissed: quantity }) => ({ id, quantity })),
      },
    })
  }
}
