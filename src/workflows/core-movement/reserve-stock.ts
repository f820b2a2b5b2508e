import {
  createReservationsWorkflow,
  deleteReservationsWorkflow,
  updateReservationsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { placeToSendFrom, type StockPart, type VariantStock } from "../../domain/rma/stock"
import { RefusalError } from "../../modules/after-sales/refusal-error"

export interface ReserveStock {
  readonly line_item_id: string
  readonly title: string
  /** Units of the line that are still to be sent. */
  readonly units: number
  readonly stock: VariantStock
}

/**
 * Reserves the stock of an order line for exactly so many units: what is missing is reserved, what is too much is let
 * go. Core does so for a claim or exchange only where a shipping method goes with it, and cannot send the goods without.
 */
export async function reserveStock(container: MedusaContainer, input: ReserveStock): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const reserved = await inventory.listReservationItems({ line_item_id: input.line_item_id })
  for (const part of input.stock.parts) {
    const ofPart = reserved.filter(({ inventory_item_id }) => inventory_item_id === part.inventory_item_id)
    const held = ofPart.reduce((total, { quantity }) => total + Number(quantity), 0)
    const wanted = input.units * part.required
    if (held < wanted) await reserveMore(container, input, part, wanted - held)
    else await letGo(container, ofPart, held - wanted)
  }
}

async function reserveMore(
  container: MedusaContainer,
  { line_item_id, title, stock }: ReserveStock,
  part: StockPart,
  pieces: number,
): Promise<void> {
  const location_id = placeToSendFrom(part, pieces)
  if (location_id === null) {
    throw new RefusalError([{ code: "out_of_stock", message: `No stock location serves ${title}.`, facts: { title } }])
  }
  const { inventory_item_id } = part
  const reservation = {
    line_item_id,
    inventory_item_id,
    location_id,
    quantity: pieces,
    allow_backorder: !stock.limited,
  }
  await createReservationsWorkflow(container).run({ input: { reservations: [reservation] } })
}

async function letGo(
  container: MedusaContainer,
  reservations: readonly { readonly id: string; readonly quantity: unknown }[],
  pieces: number,
): Promise<void> {
  let left = pieces
  for (const { id, quantity } of reservations) {
    const held = Number(quantity)
    const freed = Math.min(held, left)
    left -= freed
    if (freed === 0) continue
    if (freed === held) await deleteReservationsWorkflow(container).run({ input: { ids: [id] } })
    else await updateReservationsWorkflow(container).run({ input: { updates: [{ id, quantity: held - freed }] } })
  }
}
