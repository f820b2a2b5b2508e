import type { Reading } from "../../transaction"

/** The id of the row that was written under a marker, or null. */
export async function findCreditEntry(reading: Reading, marker: string): Promise<string | null> {
  const [entry] = await reading.query<{ id: string }>(`select id from store_credit_entry where marker = ?`, [marker])
  return entry?.id ?? null
}
