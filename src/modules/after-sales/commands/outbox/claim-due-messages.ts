import type { Transaction } from "../../transaction"
import type { ClaimedMessage } from "./outbox-message"

/** Far longer than an attempt may take. Whoever holds a message longer than this is taken to have died. */
export const LEASE_MINUTES = 5

export interface ClaimDueMessages {
  /** One message only; null takes whatever is due, oldest first. */
  readonly id: string | null
  readonly limit: number
  readonly now: Date
}

/**
 * Takes due messages for one attempt each. `skip locked` keeps two dispatchers from waiting for, or getting, the same
 * row; the lease keeps a third from taking it after commit, and gives it back should the dispatcher die.
 */
export async function claimDueMessages(
  transaction: Pick<Transaction, "query">,
  input: ClaimDueMessages,
): Promise<ClaimedMessage[]> {
  const leaseUntil = new Date(input.now.getTime() + LEASE_MINUTES * 60_000)
  return transaction.query<ClaimedMessage>(
    `with due as materialized (
       select id, status from outbox_message
        where status in ('pending', 'sending') and deleted_at is null
          and due_at <= ? and (lease_until is null or lease_until <= ?) and (?::text is null or id = ?)
        order by due_at, id limit ? for update skip locked)
     update outbox_message message
        set status = 'sending', attempts = message.attempts + 1, lease_until = ?, updated_at = ?
       from due where message.id = due.id
     returning message.id, message.template, message.data, message.channel, message.recipient, message.attempts,
               due.status = 'sending' as interrupted`,
    [input.now, input.now, input.id, input.id, input.limit, leaseUntil, input.now],
  )
}
