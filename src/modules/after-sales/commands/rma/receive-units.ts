import { decideReceipt } from "../../../../domain/rma/decide-receipt"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { changeStage, lockRma } from "./change-stage"

export interface ReceiveUnits {
  readonly id: string
  /** How many units of which item arrived in this parcel. */
  readonly items: readonly { readonly id: string; readonly quantity: number }[]
  readonly actor: Actor
  readonly now: Date
}

/** Records that goods arrived. Receipt, acceptance and payment are three different things. */
export async function receiveUnits(transaction: Transaction, input: ReceiveUnits): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  const units = await transaction.query<{ id: string; item_id: string; received: boolean }>(
    `select unit.id, unit.item_id, unit.received_at is not null as received
       from rma_unit unit join rma_item item on item.id = unit.item_id
      where item.rma_id = ? and item.goods_come_back and unit.deleted_at is null
      order by unit.line_item_id, unit.ordinal`,
    [rma.id],
  )
  const arrived = acceptedOrThrow(decideReceipt(units, input.items))
  await changeStage(transaction, { rma, action: "receive", actor: input.actor, now: input.now })
  await transaction.query(`update rma_unit set received_at = ?, updated_at = ? where id = any(?)`, [
    input.now,
    input.now,
    arrived,
  ])
}
