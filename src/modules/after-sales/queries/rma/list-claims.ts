import type { Claims } from "../../../../domain/rma/claims"
import type { Reading } from "../../transaction"

/** The units that requests of an order hold, and how many of them core counts too. */
export async function listClaims(reading: Reading, orderId: string): Promise<Claims> {
  const lines = await reading.query<{ line_item_id: string; ordinals: number[]; known_to_core: number }>(
    `select unit.line_item_id,
            array_agg(unit.ordinal) as ordinals,
            count(*) filter (where rma.core_return_id is not null and item.goods_come_back
              and coalesce(item.resolution, item.requested_resolution) <> 'repair')::int as known_to_core
       from rma
       join rma_item item on item.rma_id = rma.id and item.deleted_at is null
       join rma_unit unit on unit.item_id = item.id and unit.deleted_at is null
      where rma.order_id = ? and rma.deleted_at is null and unit.released_at is null
      group by unit.line_item_id`,
    [orderId],
  )
  return new Map(
    lines.map(({ line_item_id, ordinals, known_to_core }) => [
      line_item_id,
      { ordinals: new Set(ordinals), known_to_core },
    ]),
  )
}
