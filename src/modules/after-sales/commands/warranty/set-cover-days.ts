import type { CoverDays } from "../../../../domain/warranty/start-by-registration"
import type { CoverRecord } from "../../queries/warranty/cover-columns"
import type { Transaction } from "../../transaction"

/**
 * Writes the days that a change brings for the covers of a warranty, and the last day of all of them beside it; true when
 * any of them moved.
 */
export async function setCoverDays(
  transaction: Transaction,
  warranty: { readonly id: string; readonly covers: readonly CoverRecord[] },
  daysOf: (cover: CoverRecord) => CoverDays,
  now: Date,
): Promise<boolean> {
  let moved = false
  for (const cover of warranty.covers) {
    const { starts_on, ends_on } = daysOf(cover)
    if (starts_on === cover.starts_on && ends_on === cover.ends_on) continue
    moved = true
    await transaction.query(`update warranty_cover set starts_on = ?, ends_on = ?, updated_at = ? where id = ?`, [
      ...[starts_on, ends_on, now, cover.id],
    ])
  }
  if (!moved) return false
  await transaction.query(
    `update warranty set updated_at = ?, ends_on = (
       select case when bool_or(ends_on is null) then null else max(ends_on) end
         from warranty_cover where warranty_id = warranty.id and deleted_at is null)
      where id = ?`,
    [now, warranty.id],
  )
  return true
}
