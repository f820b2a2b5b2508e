import {
  beginReceiveReturnWorkflow,
  cancelReturnReceiveWorkflow,
  confirmReturnReceiveWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, OrderChangeStatus } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readGoodsOfRma, type GoodsOfRma } from "../../modules/after-sales/queries/rma/read-goods"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { withOrderLock } from "../order/with-order-lock"

/**
 * Tells core what came back, once everything that arrived has been inspected: fit units return to stock, the others are
 * dismissed. In one confirmation, because core overwrites the quantity of an earlier partial one. Units that the
 * merchant did not accept are not reported: they are still the customer's.
 *
 * Safe to repeat: only what core does not have yet is posted.
 */
export async function postReceipt(container: MedusaContainer, rmaId: string): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const goods = await afterSales.ask(readGoodsOfRma, rmaId)
  const returnId = goods?.core_return_id
  if (!goods || !returnId) return
  await withOrderLock(container, goods.order_id, async () => {
    const missing = await listMissing(container, goods, returnId)
    if (missing.length === 0) return
    await dropUnfinishedReceipt(container, goods.order_id, returnId)
    await assertNoActiveChange(container, goods.order_id)
    await beginReceiveReturnWorkflow(container).run({ input: { return_id: returnId } })
    try {
      await postLines(container, returnId, missing)
      await confirmReturnReceiveWorkflow(container).run({ input: { return_id: returnId } })
    } catch (error) {
      await cancelReturnReceiveWorkflow(container).run({ input: { return_id: returnId }, throwOnError: false })
      throw error
    }
  })
}

interface MissingLine {
  readonly id: string
  readonly received: number
  readonly dismissed: number
}

interface CoreReturnItem {
  readonly item_id: string
  /** Damaged units included. */
  readonly received_quantity: number | null
  readonly damaged_quantity: number | null
}

async function listMissing(container: MedusaContainer, goods: GoodsOfRma, returnId: string): Promise<MissingLine[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "return",
    fields: ["id", "status", "items.item_id", "items.received_quantity", "items.damaged_quantity"],
    filters: { id: returnId },
  })
  const [coreReturn] = data
  if (!coreReturn || coreReturn.status === "received" || coreReturn.status === "canceled") return []
  const items: readonly CoreReturnItem[] = coreReturn.items ?? []
  return goods.lines
    .map((line) => {
      const posted = items.find((item) => item.item_id === line.line_item_id)
      const dismissed = Number(posted?.damaged_quantity ?? 0)
      const received = Number(posted?.received_quantity ?? 0) - dismissed
      return {
        id: line.line_item_id,
        received: Math.max(0, line.restocked - received),
        dismissed: Math.max(0, line.dismissed - dismissed),
      }
    })
    .filter((line) => line.received + line.dismissed > 0)
}

/** A receipt that a crash left between begin and confirm. */
async function dropUnfinishedReceipt(container: MedusaContainer, orderId: string, returnId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id"],
    filters: {
      order_id: orderId,
      return_id: returnId,
      status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
    },
  })
  if (data.length > 0) await cancelReturnReceiveWorkflow(container).run({ input: { return_id: returnId } })
}

async function postLines(container: MedusaContainer, returnId: string, missing: readonly MissingLine[]): Promise<void> {
  const received = missing.filter((line) => line.received > 0)
  const dismissed = missing.filter((line) => line.dismissed > 0)
  if (received.length > 0) {
    await receiveItemReturnRequestWorkflow(container).run({
      input: { return_id: returnId, items: received.map(({ id, received: quantity }) => ({ id, quantity })) },
    })
  }
  if (dismissed.length > 0) {
    await dismissItemReturnRequestWorkflow(container).run({
      input: { return_id: returnId, items: dismissed.map(({ id, dismissed: quantity }) => ({ id, quantity })) },
    })
  }
}
