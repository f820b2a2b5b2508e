import type { Transaction } from "../../transaction"
import { recordReceiptSent } from "../withdrawal/record-receipt-sent"

/** An attempt, by message and count: somebody whose lease ran out must not write over a later attempt. */
export interface Attempt {
  readonly id: string
  readonly attempts: number
}

export async function recordSent(
  transaction: Transaction,
  { attempt, now }: { readonly attempt: Attempt; readonly now: Date },
): Promise<void> {
  const [sent] = await transaction.query<{ template: string }>(
    `update outbox_message set status = 'sent', sent_at = ?, lease_until = null, last_error = null, updated_at = ?
      where id = ? and attempts = ? and status = 'sending' returning template`,
    [now, now, attempt.id, attempt.attempts],
  )
  if (sent?.template === "withdrawal_received") await recordReceiptSent(transaction, { message_id: attempt.id, now })
}
