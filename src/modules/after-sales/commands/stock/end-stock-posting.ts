import type { Transaction } from "../../transaction"

/** Core has answered, with yes or with no: the stock is as it should be. */
export async function endStockPosting(transaction: Transaction, rmaId: string): Promise<void> {
  await transaction.query(`delete from stock_posting where rma_id = ? and doubted_at is null`, [rmaId])
}
