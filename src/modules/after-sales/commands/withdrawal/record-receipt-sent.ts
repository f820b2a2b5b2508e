import type { Transaction } from "../../transaction"

/** Notes when the acknowledgement went out: the outbox forgets its messages, the statement does not. */
export async function recordReceiptSent(
  transaction: Transaction,
  { message_id, now }: { readonly message_id: string; readonly now: Date },
): Promise<void> {
  await transaction.query(`update withdrawal set receipt_sent_at = ? where receipt_message_id = ?`, [now, message_id])
}
