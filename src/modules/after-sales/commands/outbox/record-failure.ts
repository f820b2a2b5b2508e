import { retryAt } from "../../../../domain/notification/retry-at"
import type { Transaction } from "../../transaction"
import type { Attempt } from "./record-sent"

/** Enough to recognise what a provider complained about. */
const LONGEST_ERROR = 500

export interface RecordFailure {
  readonly attempt: Attempt
  readonly error: string
  readonly now: Date
}

/** Notes what went wrong and when to try again. Returns that instant, or null when the message is given up. */
export async function recordFailure(transaction: Transaction, input: RecordFailure): Promise<Date | null> {
  const { attempt, now } = input
  const retry = retryAt(attempt.attempts, now)
  await transaction.query(
    `update outbox_message
        set status = ?, due_at = coalesce(?, due_at), last_error = ?, lease_until = null, updated_at = ?
      where id = ? and attempts = ? and status = 'sending'`,
    [retry ? "pending" : "failed", retry, input.error.slice(0, LONGEST_ERROR), now, attempt.id, attempt.attempts],
  )
  return retry
}
