import type { Transaction } from "../../transaction"

/**
 * Takes the warranties of a source back that nothing has happened to since, and says how many there were. Those that were
 * handed on, voided, repaired or given a number are their owners' by now, and stay.
 */
export async function forgetWarranties(
  { query }: Transaction,
  { source, now }: { readonly source: string; readonly now: Date },
): Promise<number> {
  const forgotten = await query(
    `update warranty set deleted_at = ?, updated_at = ?
      where import_source = ? and deleted_at is null
        and not exists (select from warranty_event event where event.warranty_id = warranty.id and event.action <> 'register')
        and not exists (select from repair_order where repair_order.warranty_id = warranty.id)
      returning id`,
    [now, now, source],
  )
  return forgotten.length
}
