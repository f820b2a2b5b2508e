import type { Reading } from "../../transaction"

/** How far the sweep for untold deliveries has come; null before its first run. */
export async function readWarrantySweep(reading: Reading): Promise<Date | null> {
  const [sweep] = await reading.query<{ swept_until: Date }>(
    `select swept_until from warranty_sweep where deleted_at is null`,
  )
  return sweep ? new Date(sweep.swept_until) : null
}
