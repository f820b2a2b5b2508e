import type { Transaction } from "../../transaction"

/**
 * Fixes how many units go out: one for each unit that was accepted, or that never had to come back. For what was
 * refused, or did not arrive, nothing is sent; core's order lines follow.
 */
export async function fixOutbound(transaction: Transaction, rmaId: string): Promise<void> {
  await transaction.query(
    `update rma_outbound outbound
        set quantity = (
              select count(*) from rma_unit unit join rma_item item on item.id = unit.item_id
               where item.id = outbound.rma_item_id and unit.deleted_at is null and item.resolution <> 'refund'
                 and coalesce(unit.exchange_price - unit.exchange_bonus, 0) = outbound.unit_price
                 and coalesce(unit.accepted, not item.goods_come_back))
      where outbound.rma_id = ? and outbound.deleted_at is null`,
    [rmaId],
  )
}
