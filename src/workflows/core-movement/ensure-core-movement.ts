import type { MedusaContainer } from "@medusajs/framework/types"

import { isAuthorised } from "../../domain/rma/lifecycle"
import { isMoved, missingMovement } from "../../domain/rma/missing-movement"
import { vehicleOf } from "../../domain/rma/vehicle-of"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { linkCoreMovement } from "../../modules/after-sales/commands/rma/link-core-movement"
import { readGoodsOfRma, type GoodsOfRma } from "../../modules/after-sales/queries/rma/read-goods"
import { makeCoreReturn, type Mover } from "../core-return/make-core-return"
import { withOrderLock } from "../order/with-order-lock"
import { followOutbound } from "./follow-outbound"
import { makeTwoWayMovement } from "./make-two-way-movement"

export interface EnsureCoreMovement extends Mover {
  readonly rma_id: string
}

/**
 * Sees to it that exactly one movement of core stands behind an approved request, that the order lines of the goods
 * going out have as many units as the request owes, and that their stock is reserved. False when core moves nothing.
 *
 * Safe to repeat after a crash at any point: what was confirmed is found again by its metadata, a draft that was left
 * open is dropped, and only then a new movement is made, begin to confirm in one go.
 */
export async function ensureCoreMovement(container: MedusaContainer, input: EnsureCoreMovement): Promise<boolean> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const asked = await afterSales.ask(readGoodsOfRma, input.rma_id)
  if (!asked || vehicleOf(asked.items) === "none") return false
  // Noted only after it was done: what has been seen to once costs one query.
  if (isMoved(asked)) return isAuthorised(asked.stage)
  return withOrderLock(container, asked.order_id, async () => {
    const goods = await afterSales.ask(readGoodsOfRma, input.rma_id)
    if (!goods || !isAuthorised(goods.stage)) return false
    await linkMovement(container, goods, input)
    await followOutbound(container, input.rma_id)
    return true
  })
}

async function linkMovement(container: MedusaContainer, goods: GoodsOfRma, mover: Mover): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { id, core_claim_id, core_exchange_id } = goods
  const missing = missingMovement(goods)
  if (missing === "none") return
  const made =
    missing === "return"
      ? { core_claim_id, core_exchange_id, core_return_id: await makeCoreReturn(container, goods, mover), lines: [] }
      : await makeTwoWayMovement(container, missing, goods, mover)
  await afterSales.run(linkCoreMovement, { id, ...made })
}
