import type { Transaction } from "../../transaction"

/**
 * Waits until no other transaction decides about this order, and keeps others out until commit. Locks are taken in a
 * fixed order (order, then request, then payout), so that two commands never wait for each other.
 */
export async function lockOrder(transaction: Transaction, orderId: string): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.order:' || ?, 0))`, [orderId])
}
