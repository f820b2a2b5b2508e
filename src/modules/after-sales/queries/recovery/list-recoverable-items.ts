import type { RecoverableItem } from "../../../../domain/recovery/plan-recoveries"
import type { Reading } from "../../transaction"
import { FAULT_SHARES_OF_ITEM } from "../fault/fault-shares"

/** The items of a request with the units that are paid for, by the rule of the settlement, and what became of them. */
export async function listRecoverableItems(
  reading: Reading,
  rmaId: string,
  goodsAwaited: boolean,
): Promise<RecoverableItem[]> {
  return reading.query<RecoverableItem>(
    `select item.id, item.goods_come_back, coalesce(item.resolution, item.requested_resolution) as resolution,
            ${FAULT_SHARES_OF_ITEM} as fault_shares,
            (select coalesce(json_agg(json_build_object(
               'price_paid', price_paid::text, 'restocked', coalesce(disposition = 'restock', false)) order by ordinal),
               '[]')
               from rma_unit where item_id = item.id and deleted_at is null
                and coalesce(accepted, ? or not item.goods_come_back)) as units
       from rma_item item where item.rma_id = ? and item.deleted_at is null order by item.id`,
    [goodsAwaited, rmaId],
  )
}
