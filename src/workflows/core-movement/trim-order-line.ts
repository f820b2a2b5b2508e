import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, ContainerRegistrationKeys, Modules, OrderChangeStatus } from "@medusajs/framework/utils"

import type { GoodsOfRma } from "../../modules/after-sales/queries/rma/read-goods"
import { assertNoActiveChange } from "../order/assert-no-active-change"

/** Marks a change of ours, so that one that a crash left open is told from somebody else's. */
const TRIM_METADATA_KEY = "after_sales_trims_line"

export interface TrimOrderLine {
  /** The request whose movement added the line. */
  readonly movement: Pick<GoodsOfRma, "order_id" | "core_claim_id" | "core_exchange_id">
  readonly line_item_id: string
  readonly units: number
}

/**
 * Takes units that nobody has packed off an order line, the way core does when it cancels the whole claim or exchange:
 * by a change with one action, made and confirmed at once. Core's own order edit would also reserve the stock of every
 * other line anew. Called with the order locked.
 */
export async function trimOrderLine(container: MedusaContainer, input: TrimOrderLine): Promise<void> {
  const { movement, line_item_id, units } = input
  await dropLeftChange(container, movement.order_id, line_item_id)
  if (units === 0) return
  await assertNoActiveChange(container, movement.order_id)
  const orders = container.resolve(Modules.ORDER)
  const reference = movement.core_exchange_id ? "exchange" : "claim"
  const reference_id = movement.core_exchange_id ?? movement.core_claim_id ?? movement.order_id
  const change = await orders.createOrderChange({
    order_id: movement.order_id,
    claim_id: movement.core_claim_id ?? undefined,
    exchange_id: movement.core_exchange_id ?? undefined,
    metadata: { [TRIM_METADATA_KEY]: line_item_id },
    actions: [
      {
        action: ChangeActionType.ITEM_REMOVE,
        order_id: movement.order_id,
        reference,
        reference_id,
        details: { reference_id: line_item_id, quantity: units },
      },
    ],
  })
  try {
    await orders.confirmOrderChange(change.id)
  } catch (error) {
    await dropLeftChange(container, movement.order_id, line_item_id)
    throw error
  }
}

async function dropLeftChange(container: MedusaContainer, orderId: string, lineItemId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id", "metadata"],
    filters: { order_id: orderId, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] },
  })
  const ours = data.filter(({ metadata }) => metadata?.[TRIM_METADATA_KEY] === lineItemId).map(({ id }) => id)
  if (ours.length > 0) await container.resolve(Modules.ORDER).deleteOrderChanges(ours)
}
