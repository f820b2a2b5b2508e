import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { LinkCoreMovement } from "../../modules/after-sales/commands/rma/link-core-movement"
import type { GoodsOfRma, OutboundGoods } from "../../modules/after-sales/queries/rma/read-goods"
import { OUTBOUND_METADATA_KEY, RMA_METADATA_KEY } from "../core-return/find-core-return"
import { locationOf, toReturnItem, type Mover } from "../core-return/make-core-return"
import { assertNoActiveChange } from "../order/assert-no-active-change"
import { findTwoWayMovement, type FoundMovement } from "./find-two-way-movement"
import { TWO_WAY_MOVEMENTS, type TwoWayVehicle } from "./two-way-movement"

/**
 * The claim or exchange of a request with its return and its outgoing order lines, found again or made, begin to
 * confirm in one go. Called with the order locked.
 */
export async function makeTwoWayMovement(
  container: MedusaContainer,
  vehicle: TwoWayVehicle,
  goods: GoodsOfRma,
  mover: Mover,
): Promise<Omit<LinkCoreMovement, "id">> {
  const sought = { order_id: goods.order_id, rma_id: goods.id }
  let found = await findTwoWayMovement(container, vehicle, sought)
  if (!found) {
    await assertNoActiveChange(container, goods.order_id)
    try {
      await make(container, vehicle, goods, mover)
    } finally {
      // Finds what was made. After a failure that is nothing, and the draft, which would lock everybody out, is dropped.
      found = await findTwoWayMovement(container, vehicle, sought)
    }
  }
  if (!found) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Core made no ${vehicle} for ${goods.id}`)
  return toLinks(vehicle, found)
}

function toLinks(vehicle: TwoWayVehicle, { id, return_id, lines }: FoundMovement): Omit<LinkCoreMovement, "id"> {
  return {
    core_return_id: return_id,
    core_claim_id: vehicle === "claim" ? id : null,
    core_exchange_id: vehicle === "exchange" ? id : null,
    lines,
  }
}

async function make(
  container: MedusaContainer,
  vehicle: TwoWayVehicle,
  goods: GoodsOfRma,
  mover: Mover,
): Promise<void> {
  const { begin, takeBack, send, confirm } = TWO_WAY_MOVEMENTS[vehicle]
  const user = mover.user_id ?? undefined
  const id = await begin(container, {
    order_id: goods.order_id,
    created_by: user,
    internal_note: `RMA-${goods.number}`,
    metadata: { [RMA_METADATA_KEY]: goods.id },
  })
  if (!id) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Core began no ${vehicle} for ${goods.id}`)
  if (goods.lines.length > 0) {
    const location_id = await locationOf(container, goods, mover)
    await takeBack(container, id, { location_id, items: goods.lines.map(toReturnItem) })
  }
  await send(container, id, goods.outbound.filter(({ quantity }) => quantity > 0).map(toNewItem))
  await confirm(container, id, user)
}

/**
 * Core would charge today's price, unless it is told ours. With its tax in it, core takes the price as it is; a price
 * without would come to fractions of a cent (decision record 0010). Core's declared input leaves the flag out.
 */
function toNewItem({ id, variant_id, title, quantity, unit_price }: OutboundGoods) {
  return {
    ...(variant_id === null ? { title } : { variant_id }),
    quantity,
    unit_price: Number(unit_price),
    is_tax_inclusive: true,
    metadata: { [OUTBOUND_METADATA_KEY]: id },
  }
}
