import type { Resolution } from "../../../../domain/kernel/vocabulary"
import type { Reading } from "../../transaction"

export interface WantedItem {
  readonly id: string
  readonly variant_id: string | null
  readonly sales_channel_id: string | null
  readonly title: string
  readonly quantity: number
  readonly resolution: Resolution
  /** What the customer chose instead, where he chose something. */
  readonly exchange_variant_id: string | null
}

/** The items of a request with the goods that would be sent for them. */
export async function listWantedGoods(reading: Reading, rmaId: string): Promise<WantedItem[]> {
  return reading.query<WantedItem>(
    `select item.id, item.variant_id, rma.sales_channel_id, item.title, item.quantity,
            coalesce(item.resolution, item.requested_resolution) as resolution,
            exchange.variant_id as exchange_variant_id
       from rma_item item
       join rma on rma.id = item.rma_id
       left join rma_exchange exchange on exchange.rma_item_id = item.id and exchange.deleted_at is null
      where item.rma_id = ? and item.deleted_at is null`,
    [rmaId],
  )
}
