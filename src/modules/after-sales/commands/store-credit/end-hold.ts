import type { Transaction } from "../../transaction"

export interface EndHold {
  readonly id: string
  readonly status: "spent" | "released"
  /** The order that was paid with it; null when the cart was given up. */
  readonly order_id: string | null
  readonly now: Date
}

/** A hold ends once; what comes later changes nothing. */
export async function endHold(transaction: Transaction, input: EndHold): Promise<void> {
  await transaction.query(
    `update store_credit_hold set status = ?, order_id = ?, updated_at = ? where id = ? and status = 'open'`,
    [input.status, input.order_id, input.now, input.id],
  )
}
