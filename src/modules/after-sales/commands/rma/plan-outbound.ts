import { sendsGoods } from "../../../../domain/rma/vehicle-of"
import type { Resolution } from "../../../../domain/kernel/vocabulary"
import type { Transaction } from "../../transaction"

interface ItemRow {
  readonly id: string
  readonly resolution: Resolution
  readonly order_id: string
  readonly currency_code: string
  readonly variant_id: string | null
  readonly product_id: string | null
  readonly sku: string | null
  readonly title: string
  readonly thumbnail: string | null
  readonly quantity: number
}

/** Writes down what goes out for the items of a request: the same goods again, for nothing, where they are replaced. */
export async function planOutbound(transaction: Transaction, rmaId: string): Promise<void> {
  const items = await transaction.query<ItemRow>(
    `select item.id, item.resolution, rma.order_id, rma.currency_code, item.variant_id, item.product_id, item.sku,
            item.title, item.thumbnail, item.quantity
       from rma_item item join rma on rma.id = item.rma_id
      where item.rma_id = ? and item.deleted_at is null
        and not exists (select from rma_outbound where rma_item_id = item.id and deleted_at is null)
      order by item.id`,
    [rmaId],
  )
  const { rows, context } = transaction
  await rows.createRmaOutbounds(
    items.filter(sendsGoods).map(({ id, resolution: _, ...goods }) => ({
      ...goods,
      rma_id: rmaId,
      rma_item_id: id,
      unit_price: 0,
    })),
    context,
  )
}
