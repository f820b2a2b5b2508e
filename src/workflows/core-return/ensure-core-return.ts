import {
  beginReturnOrderWorkflow,
  confirmReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { isAuthorised } from "../../domain/rma/lifecycle"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { linkCoreReturn } from "../../modules/after-sales/commands/rma/link-core-return"
import { readGoodsOfRma, type GoodsOfRma } from "../../modules/after-sales/queries/rma/read-goods"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { withOrderLock } from "../order/with-order-lock"
import { findCoreReturn, RMA_METADATA_KEY } from "./find-core-return"

export interface EnsureCoreReturn {
  readonly rma_id: string
  /** Where the goods go; by default back to where they were sent from. */
  readonly location_id: string | null
  readonly user_id: string | null
}

/**
 * Sees to it that exactly one core return stands behind an approved request, and returns its id; null when no goods
 * come back. Safe to repeat after a crash at any point: a return that was confirmed is found again by its metadata, a
 * draft that was left open is dropped, and only then a new one is made, begin to confirm in one go.
 */
export async function ensureCoreReturn(container: MedusaContainer, input: EnsureCoreReturn): Promise<string | null> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const goods = await afterSales.ask(readGoodsOfRma, input.rma_id)
  if (!goods || goods.lines.length === 0) return null
  return withOrderLock(container, goods.order_id, async () => {
    const current = await afterSales.ask(readGoodsOfRma, input.rma_id)
    if (!current || !isAuthorised(current.stage)) return null
    if (current.core_return_id) return current.core_return_id
    const found = await findCoreReturn(container, { order_id: goods.order_id, rma_id: goods.id })
    const id = found ?? (await createCoreReturn(container, goods, input))
    await afterSales.run(linkCoreReturn, { id: goods.id, core_return_id: id })
    return id
  })
}

async function createCoreReturn(
  container: MedusaContainer,
  goods: GoodsOfRma,
  input: EnsureCoreReturn,
): Promise<string> {
  await assertNoActiveChange(container, goods.order_id)
  const { result: change } = await beginReturnOrderWorkflow(container).run({
    input: {
      order_id: goods.order_id,
      location_id: input.location_id ?? (await sentFrom(container, goods)),
      created_by: input.user_id ?? undefined,
      internal_note: `RMA-${goods.number}`,
      metadata: { [RMA_METADATA_KEY]: goods.id },
    },
  })
  const returnId = change.return_id
  if (!returnId) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Core began no return for ${goods.id}`)
  try {
    await requestItemReturnWorkflow(container).run({
      input: {
        return_id: returnId,
        items: goods.lines.map(({ line_item_id, quantity, return_reason_id, note }) => ({
          id: line_item_id,
          quantity,
          reason_id: return_reason_id,
          note: note ?? undefined,
        })),
      },
    })
    await confirmReturnRequestWorkflow(container).run({
      input: { return_id: returnId, confirmed_by: input.user_id ?? undefined },
    })
  } catch (error) {
    // An open draft would lock everybody out of the order.
    await findCoreReturn(container, { order_id: goods.order_id, rma_id: goods.id })
    throw error
  }
  return returnId
}

async function sentFrom(container: MedusaContainer, goods: GoodsOfRma): Promise<string | undefined> {
  if (!goods.fulfillment_id) return undefined
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["location_id"],
    filters: { id: goods.fulfillment_id },
  })
  return data[0]?.location_id
}
