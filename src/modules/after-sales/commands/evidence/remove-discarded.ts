import type { Transaction } from "../../transaction"

/** Deletes the row of a discarded picture whose file has been removed. */
export async function removeDiscarded(transaction: Transaction, id: string): Promise<void> {
  await transaction.query(`delete from after_sales_evidence where id = ? and deleted_at is not null`, [id])
}
