import type { UnitCounts } from "../../../../domain/settlement/completes-order"
import type { Reading } from "../../transaction"

export interface CountUnitsGivenBack {
  readonly order_id: string
  /** The request being settled; null for a preview, whose units the caller adds. */
  readonly rma_id: string | null
  /** Whether its goods may still arrive: they then count unless they were refused. */
  readonly goods_awaited: boolean
}

/**
 * Units of an order that settled requests paid for, and those the request at hand is about to pay for. A unit that is
 * replaced counts once core has the line of its successor, which then has to come back in its place.
 */
export async function countUnitsGivenBack(reading: Reading, input: CountUnitsGivenBack): Promise<UnitCounts> {
  const lines = await reading.query<{ line_item_id: string; units: number }>(
    `select unit.line_item_id, count(*)::int as units
       from rma
       join rma_item item on item.rma_id = rma.id and item.deleted_at is null
       join rma_unit unit on unit.item_id = item.id and unit.deleted_at is null and unit.released_at is null
      where rma.order_id = ? and rma.deleted_at is null
        and (rma.stage in ('settling', 'settled', 'closed') or rma.id = ?)
        and coalesce(item.resolution, item.requested_resolution) <> 'keep_item'
        and coalesce(unit.accepted, not item.goods_come_back or (rma.id = ? and ?))
        and (coalesce(item.resolution, item.requested_resolution) in ('refund', 'store_credit') or exists (
              select from rma_outbound outbound
               where outbound.rma_item_id = item.id and outbound.line_item_id is not null
                 and outbound.deleted_at is null))
      group by unit.line_item_id`,
    [input.order_id, input.rma_id, input.rma_id, input.goods_awaited],
  )
  return new Map(lines.map(({ line_item_id, units }) => [line_item_id, units]))
}
