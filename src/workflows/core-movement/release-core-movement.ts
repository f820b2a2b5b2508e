import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { unlinkCoreMovement } from "../../modules/after-sales/commands/rma/link-core-movement"
import { readGoodsOfRma } from "../../modules/after-sales/queries/rma/read-goods"
import { cancelCoreReturn } from "../core-return/cancel-core-return"
import { logFailure } from "../log-failure"
import { withOrderLock } from "../order/with-order-lock"
import { TWO_WAY_MOVEMENTS, type TwoWayVehicle } from "./two-way-movement"

/** Takes back what of core moved the goods of a request that ended. A failure is left to reconcile: the request has ended anyway. */
export async function dropCoreMovement(container: MedusaContainer, rmaId: string): Promise<void> {
  await logFailure(container, `the movement of ${rmaId} in core`, () => releaseCoreMovement(container, rmaId))
}

/**
 * Cancels what of core moved the goods of a request that ended, and lets go of it. While a link stands on an ended
 * request, reconcile knows that there is still something to take back.
 */
export async function releaseCoreMovement(container: MedusaContainer, rmaId: string): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const goods = await afterSales.ask(readGoodsOfRma, rmaId)
  if (!goods) return
  const { order_id, core_return_id, core_claim_id, core_exchange_id } = goods
  if (!core_return_id && !core_claim_id && !core_exchange_id) return
  await withOrderLock(container, order_id, async () => {
    if (core_claim_id) await cancelTwoWayMovement(container, "claim", core_claim_id)
    if (core_exchange_id) await cancelTwoWayMovement(container, "exchange", core_exchange_id)
  })
  if (core_return_id) await cancelCoreReturn(container, { order_id, core_return_id })
  await afterSales.run(unlinkCoreMovement, { id: rmaId })
}

interface CoreMovementRow {
  readonly id: string
  readonly order_id: string
  readonly canceled_at: string | Date | null
  readonly additional_items?: readonly { readonly item_id: string }[]
}

/** Removes the outgoing lines and frees their stock. Already cancelled, by us or on the dashboard, it is left alone. */
async function cancelTwoWayMovement(container: MedusaContainer, vehicle: TwoWayVehicle, id: string): Promise<void> {
  const { entity, cancel } = TWO_WAY_MOVEMENTS[vehicle]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity,
    fields: ["id", "order_id", "canceled_at", "additional_items.item_id"],
    filters: { id },
  })
  const [movement] = data as readonly CoreMovementRow[]
  if (!movement || movement.canceled_at) return
  const line_item_ids = (movement.additional_items ?? []).map(({ item_id }) => item_id)
  await cancel(container, { id, order_id: movement.order_id, line_item_ids })
}
