import type { Reading, Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"
import { enqueueCommitmentMessage } from "./enqueue-commitment-message"
import { COMMITMENT_STATE, type LockedCommitment } from "./locked-commitment"
import { recordCommitmentEvent } from "./record-commitment-event"

/** Promises whose keeper is to be reminded by now, oldest first, but for those already tried. Reads only what is due. */
export async function listCommitmentsToRemind(
  reading: Reading,
  { now, tried, limit }: { readonly now: Date; readonly tried: readonly string[]; readonly limit: number },
): Promise<{ id: string }[]> {
  return reading.query<{ id: string }>(
    `select id from commitment
      where remind_at <= ? and remind_at is not null and deleted_at is null and id <> all(?)
      order by remind_at limit ?`,
    [now, tried, limit],
  )
}

/**
 * Reminds whoever promised, once: the message and the end of the reminder are committed together. False when there is
 * nothing to do any more, or somebody has the row just now. What is over by the time nobody is reminded of.
 */
export async function remindCommitment(
  transaction: Transaction,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<boolean> {
  const [commitment] = await transaction.query<LockedCommitment>(`${COMMITMENT_STATE} for update skip locked`, [id])
  if (!commitment?.remind_at || commitment.remind_at > now) return false
  await transaction.query(`update commitment set remind_at = null, updated_at = ? where id = ?`, [now, id])
  if (commitment.status !== "open" || commitment.due_at <= now) return false
  const { status, due_at } = commitment
  await recordCommitmentEvent(transaction, {
    ...{ commitment_id: id, action: "remind", from_status: status, to_status: status },
    ...{ due_at, actor: SYSTEM, words: null, occurred_at: now },
  })
  await enqueueCommitmentMessage(transaction, { template: "commitment_due", commitment, now })
  return true
}
