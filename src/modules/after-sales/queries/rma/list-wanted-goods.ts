import type { Resolution } from "../../../../domain/kernel/vocabulary"
import type { Reading } from "../../transaction"

export interface WantedItem {
  readonly id: string
  readonly variant_id: string | null
  readonly sales_channel_id: string | null
  readonly title: string
  readonly quantity: number
  readonly resolution: Resolution
}

/** The items of a request with the goods that would be sent for them. */
export async function listWantedGoods(reading: Reading, rmaId: string): Promise<WantedItem[]> {
  return reading.query<WantedItem>(
    `select item.id, item.variant_id, rma.sales_channel_id, item.title, item.quantity,
            coalesce(item.resolution, item.requested_resolution) as resolution
       from rma_item item join rma on rma.id = item.rma_id
      where item.rma_id = ? and item.deleted_at is null`,
    [rmaId],
  )
}
