import type { Reading } from "../../transaction"

export interface ReturningUnit {
  readonly id: string
  readonly item_id: string
  readonly line_item_id: string
  readonly received: boolean
}

/** The units of a request whose goods travel back, in the order in which arrivals are counted off. */
export async function listReturningUnits(reading: Reading, rmaId: string): Promise<ReturningUnit[]> {
  return reading.query<ReturningUnit>(
    `select unit.id, unit.item_id, unit.line_item_id, unit.received_at is not null as received
       from rma_unit unit join rma_item item on item.id = unit.item_id
      where item.rma_id = ? and item.goods_come_back and item.deleted_at is null and unit.deleted_at is null
      order by unit.line_item_id, unit.ordinal`,
    [rmaId],
  )
}
