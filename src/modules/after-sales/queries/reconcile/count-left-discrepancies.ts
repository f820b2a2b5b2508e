import type { Reading } from "../../transaction"

/** The sweep comes by every five minutes: what it has not tried for so long, somebody else has put right. */
const STILL_LEFT_MS = 60 * 60_000

/** How many things the sweep keeps finding and cannot correct. */
export async function countLeftDiscrepancies(reading: Reading, now: Date): Promise<number> {
  const [left] = await reading.query<{ count: number }>(
    `select count(*)::int as count from after_sales_discrepancy
      where outcome = 'left' and deleted_at is null and tried_at > ?`,
    [new Date(now.getTime() - STILL_LEFT_MS)],
  )
  return left?.count ?? 0
}
