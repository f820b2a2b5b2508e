import type { Resolution } from "../../../../domain/kernel/vocabulary"
import { sendsGoods } from "../../../../domain/rma/vehicle-of"
import { toColumn } from "../../amount"
import type { Transaction } from "../../transaction"

interface PositionRow {
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
  readonly unit_price: string
}

/**
 * Writes down what goes out for the items of a request: the same goods again, for nothing, where they are replaced, and
 * the chosen ones, at the price fixed with the request less the bonus, where they are exchanged. Units whose prices
 * differ by a cent become positions of their own, so that they sum exactly.
 */
export async function planOutbound(transaction: Transaction, rmaId: string): Promise<void> {
  const positions = await transaction.query<PositionRow>(
    `select item.id, item.resolution, rma.order_id, rma.currency_code, count(unit.id)::int as quantity,
            coalesce(exchange.variant_id, item.variant_id) as variant_id,
            coalesce(exchange.product_id, item.product_id) as product_id,
            case when exchange.id is null then item.sku else exchange.sku end as sku,
            coalesce(exchange.title, item.title) as title,
            case when exchange.id is null then item.thumbnail else exchange.thumbnail end as thumbnail,
            case when exchange.id is null then '0' else (unit.exchange_price - unit.exchange_bonus)::text end as unit_price
       from rma_item item
       join rma on rma.id = item.rma_id
       join rma_unit unit on unit.item_id = item.id and unit.deleted_at is null
       left join rma_exchange exchange on exchange.rma_item_id = item.id and exchange.deleted_at is null
        and item.resolution = 'exchange'
      where item.rma_id = ? and item.deleted_at is null
        and not exists (select from rma_outbound where rma_item_id = item.id and deleted_at is null)
      group by item.id, rma.id, exchange.id, unit_price
      order by item.id, unit_price`,
    [rmaId],
  )
  const { rows, context } = transaction
  await rows.createRmaOutbounds(
    positions.filter(sendsGoods).map(({ id, resolution: _, unit_price, ...goods }) => ({
      ...goods,
      rma_id: rmaId,
      rma_item_id: id,
      unit_price: toColumn(unit_price),
    })),
    context,
  )
}
