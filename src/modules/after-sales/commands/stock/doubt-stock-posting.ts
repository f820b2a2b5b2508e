import type { Transaction } from "../../transaction"

/**
 * Whoever began to post this request's units never said how it ended. Called with the order locked, so that it is not
 * somebody who is still at it.
 */
export async function doubtStockPosting(
  transaction: Transaction,
  input: { readonly rma_id: string; readonly now: Date },
): Promise<void> {
  await transaction.query(
    `update stock_posting set doubted_at = ?, updated_at = ?
      where rma_id = ? and doubted_at is null and deleted_at is null`,
    [input.now, input.now, input.rma_id],
  )
}
