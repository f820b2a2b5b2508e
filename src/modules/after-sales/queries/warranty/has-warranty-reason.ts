import type { Reading } from "../../transaction"

/** Whether the shop has a reason on the ground of a warranty, in use or taken out of use, or one with this code. */
export async function hasWarrantyReason(reading: Reading, code: string): Promise<boolean> {
  const reasons = await reading.query(
    `select id from after_sales_reason where (basis = 'warranty' or code = ?) and deleted_at is null limit 1`,
    [code],
  )
  return reasons.length > 0
}
