import type { SettlementItem } from "../../../../domain/settlement/settlement"
import { FAULT_SHARES_OF_ITEM } from "../fault/fault-shares"
import { STATUTORY_WINDOWS } from "../policy/select-terms"
import type { Reading } from "../../transaction"

/** The items of a request as they stand, the way the settlement reads them. */
export async function listSettlementItems(reading: Reading, rmaId: string): Promise<SettlementItem[]> {
  return reading.query<SettlementItem>(
    `select item.id, item.line_item_id, item.basis, coalesce(item.resolution, item.requested_resolution) as resolution,
            ${FAULT_SHARES_OF_ITEM} as fault_shares,
            item.freight_payer, item.goods_come_back, item.allowance_percentage,
            coalesce((select surplus_to from rma_exchange where rma_item_id = item.id and deleted_at is null limit 1),
                     'refund') as surplus_to,
            json_build_object(
              'credit_bonus_percentage', version.credit_bonus_percentage,
              'outbound_freight_refund', version.outbound_freight_refund,
              'windows', ${STATUTORY_WINDOWS},
              'fees', (
                select coalesce(json_agg(json_build_object(
                  'kind', kind, 'percentage', percentage::text, 'amount', amount::text,
                  'currency_code', currency_code, 'below', below::text) order by kind, currency_code, id), '[]')
                from after_sales_policy_fee where policy_version_id = version.id and deleted_at is null and item.basis <> 'warranty')) as terms,
            (select json_agg(json_build_object(
               'price_paid', price_paid::text, 'accepted', accepted,
               'deduction_percentage', deduction_percentage,
               'exchange', case when exchange_price is null then null else json_build_object(
                 'price', exchange_price::text, 'bonus', coalesce(exchange_bonus, 0)::text) end) order by ordinal)
               from rma_unit where item_id = item.id and deleted_at is null) as units
       from rma_item item
       join after_sales_policy_version version on version.id = item.policy_version_id
      where item.rma_id = ? and item.deleted_at is null
      order by item.id`,
    [rmaId],
  )
}
