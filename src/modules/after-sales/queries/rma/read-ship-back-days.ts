import type { Reading } from "../../transaction"

/** Days to send the goods back: where items stand under different terms, the longest counts for the one parcel. */
export async function readShipBackDays(reading: Reading, rmaId: string): Promise<number> {
  const [row] = await reading.query<{ days: number | null }>(
    `select max(version.ship_back_days) as days
       from rma_item item join after_sales_policy_version version on version.id = item.policy_version_id
      where item.rma_id = ? and item.deleted_at is null`,
    [rmaId],
  )
  return row?.days ?? 0
}
