import type { SerialHolder } from "../../../../domain/warranty/serial"
import type { Transaction } from "../../transaction"

/** Two units that are given one number at once wait for each other. */
export async function lockSerial({ query }: Transaction, key: string): Promise<void> {
  await query(`select pg_advisory_xact_lock(hashtextextended('after_sales.serial:' || ?, 0))`, [key])
}

/** The other units that have the number, with a warranty or on their way to one. */
export function listSerialHolders(
  { query }: Transaction,
  own: { readonly key: string; readonly warranty_id: string | null; readonly noted_id: string | null },
): Promise<SerialHolder[]> {
  return query<SerialHolder>(
    `select product_id from warranty where serial_key = ? and id is distinct from ? and deleted_at is null
      union all
     select product_id from unit_serial where serial_key = ? and id is distinct from ? and deleted_at is null`,
    [own.key, own.warranty_id, own.key, own.noted_id],
  )
}
