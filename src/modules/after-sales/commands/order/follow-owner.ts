import type { Transaction } from "../../transaction"
import { lockOrder } from "../rma/lock-order"

export interface FollowOwner {
  readonly order_id: string
  readonly customer_id: string | null
  readonly email: string | null
  readonly now: Date
}

/**
 * What belongs to an order belongs to whoever owns it: requests, withdrawals, pictures and warranties go with it to a new customer,
 * open ones and old ones, and are no longer shown to the former. Says whether anything had to move.
 */
export async function followOwner(transaction: Transaction, input: FollowOwner): Promise<boolean> {
  const { order_id, customer_id, email, now } = input
  await lockOrder(transaction, order_id)
  const moved = await transaction.query(
    `update rma set customer_id = ?, email = ?, updated_at = ?
      where order_id = ? and (customer_id is distinct from ? or email is distinct from ?) and deleted_at is null
      returning id`,
    [customer_id, email, now, order_id, customer_id, email],
  )
  for (const table of ["withdrawal", "after_sales_evidence"] as const) {
    await transaction.query(
      `update ${table} set customer_id = ?, updated_at = ?
        where order_id = ? and customer_id is distinct from ? and deleted_at is null`,
      [customer_id, now, order_id, customer_id],
    )
  }
  await transaction.query(
    `update warranty set customer_id = ?, email = ?, updated_at = ?
      where order_id = ? and transferred_at is null and deleted_at is null
        and (customer_id is distinct from ? or email is distinct from ?)`,
    [customer_id, email, now, order_id, customer_id, email],
  )
  return moved.length > 0
}
