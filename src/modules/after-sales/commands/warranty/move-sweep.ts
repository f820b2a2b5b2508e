import { generateEntityId } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"

/** Notes how far the sweep for untold deliveries has come; never back. */
export async function moveSweep(transaction: Transaction, swept_until: Date): Promise<void> {
  await transaction.query(
    `insert into warranty_sweep (id, only_row, swept_until) values (?, true, ?)
     on conflict (only_row) where deleted_at is null
     do update set swept_until = greatest(warranty_sweep.swept_until, excluded.swept_until), updated_at = now()`,
    [generateEntityId(undefined, "wtyswp"), swept_until],
  )
}
