import type { Transaction } from "../../transaction"

/**
 * Gives warranties of units that were sent instead of others to whoever had been handed those: core knows them as the
 * order's, and so would its buyer.
 */
export async function carryHolders({ query }: Transaction, ids: readonly string[], now: Date): Promise<void> {
  await query(
    `update warranty set customer_id = rma.customer_id, email = case when rma.customer_id is null then rma.email end,
            transferred_at = ?, updated_at = ?
       from rma_outbound outbound join rma on rma.id = outbound.rma_id and rma.warranty_id is not null
      where warranty.id = any(?) and outbound.line_item_id = warranty.line_item_id and outbound.deleted_at is null`,
    [now, now, ids],
  )
}
