import type { Reading } from "../../transaction"

/** The code of the preset that the merchant chose, or null before the choice. */
export async function readChosenPreset(reading: Reading): Promise<string | null> {
  const [setup] = await reading.query<{ preset: string }>(
    `select preset from after_sales_setup where deleted_at is null`,
  )
  return setup?.preset ?? null
}
