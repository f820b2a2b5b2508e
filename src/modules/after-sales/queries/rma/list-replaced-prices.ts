import type { Amount } from "../../../../domain/money/decimal"
import type { Reading } from "../../transaction"

/**
 * By order line that a replacement was sent on: what was paid for the units that it replaced. Core has the line at a
 * price of nothing; who gives the replacement back gets what he paid.
 */
export async function listReplacedPrices(reading: Reading, orderId: string): Promise<Map<string, Amount>> {
  const lines = await reading.query<{ line_item_id: string; paid: Amount }>(
    `select outbound.line_item_id, sum(unit.price_paid)::text as paid
       from rma_outbound outbound
       join rma_item item on item.id = outbound.rma_item_id and item.resolution = 'replacement'
       join rma_unit unit on unit.item_id = item.id and unit.deleted_at is null and coalesce(unit.accepted, true)
      where outbound.order_id = ? and outbound.line_item_id is not null and outbound.deleted_at is null
      group by outbound.line_item_id`,
    [orderId],
  )
  return new Map(lines.map(({ line_item_id, paid }) => [line_item_id, paid]))
}
