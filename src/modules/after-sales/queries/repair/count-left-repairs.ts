import type { Reading } from "../../transaction"

/** How many things the sweep could not repair at its latest attempt. */
export async function countLeftRepairs(reading: Reading): Promise<number> {
  const [left] = await reading.query<{ count: number }>(
    `select count(*)::int as count from after_sales_repair where outcome = 'left' and deleted_at is null`,
  )
  return left?.count ?? 0
}
