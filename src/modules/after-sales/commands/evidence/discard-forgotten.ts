import type { Transaction } from "../../transaction"

/** How long a picture may wait for the request, or the words, that it was sent for. */
const DAY_MS = 24 * 60 * 60_000

/** Discards a batch of pictures that nothing was opened or written with. Returns how many: below `limit`, none is left. */
export async function discardForgotten(
  transaction: Transaction,
  { limit, now }: { readonly limit: number; readonly now: Date },
): Promise<number> {
  const discarded = await transaction.query(
    `update after_sales_evidence set deleted_at = ?, updated_at = ?
      where id in (select id from after_sales_evidence
                    where rma_id is null and finding_id is null and message_id is null and deleted_at is null
                      and uploaded_at <= ?
                    limit ? for update skip locked)
      returning id`,
    [now, now, new Date(now.getTime() - DAY_MS), limit],
  )
  return discarded.length
}
