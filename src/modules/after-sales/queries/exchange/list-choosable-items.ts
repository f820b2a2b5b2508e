import type { Reading } from "../../transaction"

/** An item with what an exchange of it rests on. */
export interface ChoosableRow {
  readonly id: string
  readonly order_id: string
  readonly variant_id: string | null
  readonly product_id: string | null
  readonly title: string
  readonly currency_code: string
  readonly policy_version_id: string
  readonly goods_come_back: boolean
  /** What was chosen before, whether or not the item is still to be exchanged. */
  readonly exchange_id: string | null
  readonly exchange_title: string | null
  /** See `ChoosableItem`. */
  readonly promised_variant_id: string | null
  /** In their order. */
  readonly units: readonly { readonly id: string; readonly price_paid: string }[]
}

/** The items of a request as staff find them who choose what to send in exchange. */
export async function listChoosableItems(reading: Reading, rmaId: string): Promise<ChoosableRow[]> {
  return reading.query<ChoosableRow>(
    `select item.id, rma.order_id, item.variant_id, item.product_id, item.title, rma.currency_code,
            item.policy_version_id, reason.goods_come_back, exchange.id as exchange_id, exchange.title as exchange_title,
            case when coalesce(item.resolution, item.requested_resolution) = 'exchange'
                 then exchange.variant_id end as promised_variant_id,
            (select json_agg(json_build_object('id', unit.id, 'price_paid', unit.price_paid::text) order by unit.ordinal)
               from rma_unit unit where unit.item_id = item.id and unit.deleted_at is null) as units
       from rma_item item
       join rma on rma.id = item.rma_id and rma.deleted_at is null
       join after_sales_reason reason on reason.id = item.reason_id
       left join rma_exchange exchange on exchange.rma_item_id = item.id and exchange.deleted_at is null
      where item.rma_id = ? and item.deleted_at is null
      order by item.id`,
    [rmaId],
  )
}
