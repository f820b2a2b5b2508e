import type { Refusal } from "../../../../domain/kernel/decision"
import type { Transaction } from "../../transaction"

/** Why no request could be opened for it: from now on it waits for staff, and is not tried again by itself. */
export async function recordObstacles(
  transaction: Transaction,
  { id, reasons, now }: { readonly id: string; readonly reasons: readonly Refusal[]; readonly now: Date },
): Promise<void> {
  await transaction.query(
    `update withdrawal set obstacles = ?::jsonb, updated_at = ? where id = ? and stage = 'submitted'`,
    [JSON.stringify(reasons), now, id],
  )
}
