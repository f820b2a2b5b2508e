import type { Reading } from "../../transaction"

/**
 * From when on orders have to be looked at for visits that belong to them: where the sweep before came to, and before
 * the first one when the first visit was made. Null while there never was a visit.
 */
export async function readVisitSweep(reading: Reading): Promise<Date | null> {
  const [sweep] = await reading.query<{ from: Date | null }>(
    `select coalesce((select swept_until from follow_up_sweep where deleted_at is null),
                     (select min(created_at) from follow_up_visit where order_id is not null and deleted_at is null)) as from`,
  )
  return sweep?.from == null ? null : new Date(sweep.from)
}
