import type { GoodsGone } from "../../../../domain/settlement/goods-gone"
import { FAULT_SHARES_OF_ITEM } from "../fault/fault-shares"
import { STATUTORY_WINDOWS } from "../policy/select-terms"
import type { Reading } from "../../transaction"

/**
 * What settled requests have taken off an order: what was paid for in money, and what was replaced or exchanged, once core
 * has the line of its successor.
 */
export async function listGoodsGone(reading: Reading, orderId: string): Promise<GoodsGone[]> {
  return reading.query<GoodsGone>(
    `select item.line_item_id, item.basis, coalesce(item.resolution, item.requested_resolution) as resolution, ${FAULT_SHARES_OF_ITEM} as fault_shares,
            ${STATUTORY_WINDOWS} as windows, gone.units, gone.value::text as value
       from rma
       join rma_item item on item.rma_id = rma.id and item.deleted_at is null
       join after_sales_policy_version version on version.id = item.policy_version_id
       join lateral (
         select count(*)::int as units, coalesce(sum(unit.price_paid), 0) as value from rma_unit unit
          where unit.item_id = item.id and unit.deleted_at is null and unit.released_at is null
            and coalesce(unit.accepted, not item.goods_come_back)) gone on gone.units > 0
      where rma.order_id = ? and rma.deleted_at is null and rma.stage in ('settling', 'settled', 'closed')
        and (coalesce(item.resolution, item.requested_resolution) in ('refund', 'store_credit')
          or coalesce(item.resolution, item.requested_resolution) in ('replacement', 'exchange') and exists (
               select from rma_outbound outbound
                where outbound.rma_item_id = item.id and outbound.line_item_id is not null
                  and outbound.deleted_at is null))`,
    [orderId],
  )
}
