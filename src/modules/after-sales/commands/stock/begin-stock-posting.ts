import type { Transaction } from "../../transaction"

/** Notes, before core is asked, that so many units of a request are about to go into stock. */
export async function beginStockPosting(
  transaction: Transaction,
  input: { readonly rma_id: string; readonly units: number; readonly now: Date },
): Promise<void> {
  const { now, ...posting } = input
  await transaction.rows.createStockPostings({ ...posting, begun_at: now }, transaction.context)
}
