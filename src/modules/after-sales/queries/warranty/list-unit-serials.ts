import type { UnitName } from "../../../../domain/warranty/packed-units"
import type { Reading } from "../../transaction"

export interface UnitSerialRecord extends UnitName {
  readonly serial: string | null
  /** Null while the unit has none. */
  readonly warranty_id: string | null
}

/** What is known of the physical units of an order: by their warranties, and what was noted while they were packed. */
export function listUnitSerials(reading: Reading, orderId: string): Promise<UnitSerialRecord[]> {
  return reading.query<UnitSerialRecord>(
    `select fulfillment_id, line_item_id, position, serial, id as warranty_id
       from warranty where order_id = ? and deleted_at is null
      union all
     select fulfillment_id, line_item_id, position, serial, null
       from unit_serial where order_id = ? and deleted_at is null`,
    [orderId, orderId],
  )
}
