import type { ReplacedUnit } from "../../../../domain/warranty/carry-over"
import type { Reading } from "../../transaction"
import { COVERS_OF_WARRANTY } from "./cover-columns"

/** The units of an order in whose place others were sent, by the order line that those were sent on, in their order. */
export async function listReplacedUnits(reading: Reading, orderId: string): Promise<ReplacedUnit[]> {
  return reading.query<ReplacedUnit>(
    `select outbound.line_item_id, ${COVERS_OF_WARRANTY} as covers,
            (extract(epoch from coalesce(unit.received_at, rma.requested_at)) * 1000)::float8 as handed_in_at
       from rma_outbound outbound
       join rma on rma.id = outbound.rma_id
       join rma_item item on item.id = outbound.rma_item_id and item.resolution = 'replacement'
       join rma_unit unit on unit.item_id = item.id and unit.deleted_at is null and coalesce(unit.accepted, true)
       join warranty on warranty.line_item_id = unit.line_item_id and warranty.ordinal = unit.ordinal
        and warranty.fulfillment_id = unit.fulfillment_id and warranty.deleted_at is null
      where outbound.order_id = ? and outbound.line_item_id is not null and outbound.deleted_at is null
      order by outbound.line_item_id, unit.ordinal`,
    [orderId],
  )
}
