import type { Reading } from "../../transaction"

/** Requests whose stock somebody has to count. */
export async function countStockDoubts(reading: Reading): Promise<number> {
  const [doubts] = await reading.query<{ count: number }>(
    `select count(distinct rma_id)::int as count from stock_posting
      where doubted_at is not null and checked_at is null and deleted_at is null`,
  )
  return doubts?.count ?? 0
}
