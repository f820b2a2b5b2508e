import { queueAt } from "../../../../domain/ticket/queue-at"
import type { Transaction } from "../../transaction"

/**
 * Copies the first deadline that runs onto the ticket, by which the inbox sorts. Whoever writes clocks calls it in the
 * same transaction, so that the inbox never shows a promise that is no longer made.
 */
export async function copyNextDue(transaction: Transaction, ticketId: string): Promise<void> {
  const [next] = await transaction.query<{ due_at: Date | null }>(
    `select min(due_at) as due_at from sla_clock
      where ticket_id = ? and scope = 'ticket' and state = 'running' and deleted_at is null`,
    [ticketId],
  )
  const nextDueAt = next?.due_at ?? null
  await transaction.query(`update support_ticket set next_due_at = ?, queue_at = ? where id = ?`, [
    nextDueAt,
    queueAt(nextDueAt),
    ticketId,
  ])
}
