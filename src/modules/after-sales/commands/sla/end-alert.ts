import type { Telling } from "../../../../domain/notification/decide-staff-telling"
import type { Message } from "../../../../domain/notification/message"
import { enqueueMessage } from "../outbox/enqueue-message"
import { enqueueStaffMessage } from "../outbox/enqueue-staff-message"
import type { Transaction } from "../../transaction"

/** An attempt, by alert and count: somebody whose lease ran out must not write over a later one. */
export interface AlertAttempt {
  readonly id: string
  readonly attempts: number
}

export interface EndAlert {
  readonly attempt: AlertAttempt
  readonly message: Message<"sla_alert">
  readonly email: string
  /** The member of staff and when he may be told; null for an address outside the shop. */
  readonly staff: { readonly user_id: string; readonly telling: Telling } | null
  readonly now: Date
}

/** Puts what one person is told into the outbox and ends the alert, both or neither. False when somebody else has. */
export async function endAlert(transaction: Transaction, input: EndAlert): Promise<boolean> {
  const { attempt, message, email, staff, now } = input
  const ended = await transaction.query(
    `update sla_alert set sent_at = ?, lease_until = null, updated_at = ?
      where id = ? and attempts = ? and sent_at is null returning id`,
    [now, now, attempt.id, attempt.attempts],
  )
  if (ended.length === 0) return false
  const told = { message, rma_id: null, dedupe_key: attempt.id, now }
  if (staff === null) await enqueueMessage(transaction, { ...told, recipient: email })
  else await enqueueStaffMessage(transaction, { ...told, ...staff, email })
  return true
}

/** Notes why nobody is told. */
export async function dropAlert(
  transaction: Transaction,
  { attempt, because, now }: { readonly attempt: AlertAttempt; readonly because: string; readonly now: Date },
): Promise<void> {
  await transaction.query(
    `update sla_alert set dropped_because = ?, lease_until = null, updated_at = ? where id = ? and attempts = ?`,
    [because, now, attempt.id, attempt.attempts],
  )
}

/** Leaves an alert until its receiver's hours open. */
export async function postponeAlert(
  transaction: Transaction,
  { attempt, until, now }: { readonly attempt: AlertAttempt; readonly until: Date; readonly now: Date },
): Promise<void> {
  await transaction.query(
    `update sla_alert set due_at = ?, lease_until = null, updated_at = ? where id = ? and attempts = ?`,
    [until, now, attempt.id, attempt.attempts],
  )
}
