import { WARRANTY_INITIAL_STATUS } from "../../../../domain/warranty/lifecycle"
import type { Transaction } from "../../transaction"

/** Gives warranties that were just registered the serial numbers that were noted when their units were packed. */
export async function carrySerials({ query }: Transaction, ids: readonly string[], now: Date): Promise<void> {
  await query(
    `with noted as (
       delete from unit_serial using warranty
        where warranty.id = any(?) and unit_serial.fulfillment_id = warranty.fulfillment_id
          and unit_serial.line_item_id = warranty.line_item_id and unit_serial.position = warranty.position
       returning warranty.id, unit_serial.serial, unit_serial.serial_key, unit_serial.noted_by),
     carried as (
       update warranty set serial = noted.serial, serial_key = noted.serial_key, serial_source = 'staff', updated_at = ?
         from noted where warranty.id = noted.id)
     insert into warranty_event (id, action, from_status, to_status, actor_type, actor_id, words, occurred_at, warranty_id)
     select 'wtye_' || md5(id || '/serial'), 'serial', ?, ?, 'staff', noted_by, serial, ?, id from noted`,
    [ids, now, WARRANTY_INITIAL_STATUS, WARRANTY_INITIAL_STATUS, now],
  )
}
