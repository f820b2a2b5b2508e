import type { Transaction } from "../../transaction"
import type { Attempt } from "./record-sent"

/** Removes a message that turned out to have nobody to go to, together with the address somebody typed. */
export async function dropMessage(transaction: Transaction, attempt: Attempt): Promise<void> {
  await transaction.query(`delete from outbox_message where id = ? and attempts = ? and status = 'sending'`, [
    attempt.id,
    attempt.attempts,
  ])
}
