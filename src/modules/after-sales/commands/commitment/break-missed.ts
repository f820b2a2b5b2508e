import type { Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"
import { enqueueCommitmentMessage } from "./enqueue-commitment-message"
import type { LockedCommitment } from "./locked-commitment"
import { recordCommitmentEvent } from "./record-commitment-event"

/** Writes down that a promise was broken at its deadline, however late somebody comes by, and tells whoever promised. */
export async function breakMissed(transaction: Transaction, commitment: LockedCommitment, now: Date): Promise<void> {
  const { id, due_at } = commitment
  await transaction.query(
    `update commitment set status = 'broken', broken_at = due_at, remind_at = null, updated_at = ? where id = ?`,
    [now, id],
  )
  await recordCommitmentEvent(transaction, {
    ...{ commitment_id: id, action: "break", from_status: "open", to_status: "broken" },
    ...{ due_at, actor: SYSTEM, words: null, occurred_at: due_at },
  })
  await enqueueCommitmentMessage(transaction, { template: "commitment_broken", commitment, now })
}
