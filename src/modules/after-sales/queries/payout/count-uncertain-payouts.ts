import type { Reading } from "../../transaction"

/** Payouts of which nobody knows whether the provider carried them out. */
export async function countUncertainPayouts(reading: Reading): Promise<number> {
  const [uncertain] = await reading.query<{ count: number }>(
    `select count(*)::int as count from payout where status = 'uncertain' and deleted_at is null`,
  )
  return uncertain?.count ?? 0
}
