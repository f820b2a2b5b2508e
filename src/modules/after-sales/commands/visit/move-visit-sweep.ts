import { generateEntityId } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"

/** Notes how far the sweep over core's orders has come; never back. */
export async function moveVisitSweep(transaction: Transaction, swept_until: Date): Promise<void> {
  await transaction.query(
    `insert into follow_up_sweep (id, only_row, swept_until) values (?, true, ?)
     on conflict (only_row) where deleted_at is null
     do update set swept_until = greatest(follow_up_sweep.swept_until, excluded.swept_until), updated_at = now()`,
    [generateEntityId(undefined, "fvswp"), swept_until],
  )
}
