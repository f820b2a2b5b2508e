import type { CreditHolder } from "../../../../domain/store-credit/holder"
import type { Transaction } from "../../transaction"

/** Waits until nobody else gives or takes this holder's credit, and keeps others out until commit. */
export async function lockHolder(transaction: Transaction, { customer_id, email }: CreditHolder): Promise<void> {
  const holder = `after_sales.store_credit:${customer_id ?? email ?? ""}`
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [holder])
}
