import type { Transaction } from "../../transaction"

/**
 * Notes that core knows what came back. Goods that arrived in the meantime have put the request back to `received`:
 * then that is not all there is, and core will be told again.
 */
export async function markReceiptPosted(
  transaction: Transaction,
  input: { readonly id: string; readonly now: Date },
): Promise<void> {
  await transaction.query(
    `update rma set receipt_posted_at = ? where id = ? and stage <> 'received' and deleted_at is null`,
    [input.now, input.id],
  )
}
