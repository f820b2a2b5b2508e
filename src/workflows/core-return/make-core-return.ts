import {
  beginReturnOrderWorkflow,
  confirmReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import type { GoodsLine, GoodsOfRma } from "../../modules/after-sales/queries/rma/read-goods"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { findCoreReturn, RMA_METADATA_KEY } from "./find-core-return"

export interface Mover {
  /** Where the goods go; by default back to where they were sent from. */
  readonly location_id: string | null
  readonly user_id: string | null
}

/**
 * The core return of a request, found again by its metadata or made, begin to confirm in one go. Called with the order
 * locked.
 */
export async function makeCoreReturn(container: MedusaContainer, goods: GoodsOfRma, mover: Mover): Promise<string> {
  const found = await findCoreReturn(container, { order_id: goods.order_id, rma_id: goods.id })
  if (found) return found
  await assertNoActiveChange(container, goods.order_id)
  const { result: change } = await beginReturnOrderWorkflow(container).run({
    input: {
      order_id: goods.order_id,
      location_id: await locationOf(container, goods, mover),
      created_by: mover.user_id ?? undefined,
      internal_note: `RMA-${goods.number}`,
      metadata: { [RMA_METADATA_KEY]: goods.id },
    },
  })
  const returnId = change.return_id
  if (!returnId) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Core began no return for ${goods.id}`)
  try {
    await requestItemReturnWorkflow(container).run({
      input: { return_id: returnId, items: goods.lines.map(toReturnItem) },
    })
    await confirmReturnRequestWorkflow(container).run({
      input: { return_id: returnId, confirmed_by: mover.user_id ?? undefined },
    })
  } catch (error) {
    // An open draft would lock everybody out of the order.
    await findCoreReturn(container, { order_id: goods.order_id, rma_id: goods.id })
    throw error
  }
  return returnId
}

export function toReturnItem({ line_item_id, quantity, return_reason_id, note }: GoodsLine) {
  return { id: line_item_id, quantity, reason_id: return_reason_id, note: note ?? undefined }
}

/** Where staff want the goods, or else where they were sent from. */
export async function locationOf(
  container: MedusaContainer,
  goods: GoodsOfRma,
  { location_id }: Mover,
): Promise<string | undefined> {
  if (location_id) return location_id
  if (!goods.fulfillment_id) return undefined
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["location_id"],
    filters: { id: goods.fulfillment_id },
  })
  return data[0]?.location_id
}
