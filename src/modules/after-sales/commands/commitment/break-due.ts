import type { Reading, Transaction } from "../../transaction"
import { breakMissed } from "./break-missed"
import { COMMITMENT_STATE, type LockedCommitment } from "./locked-commitment"

/** Promises whose deadline has passed, oldest first, but for those already tried. Reads only what is due. */
export async function listDueToBreak(
  reading: Reading,
  { now, tried, limit }: { readonly now: Date; readonly tried: readonly string[]; readonly limit: number },
): Promise<{ id: string }[]> {
  return reading.query<{ id: string }>(
    `select id from commitment
      where status = 'open' and due_at <= ? and deleted_at is null and id <> all(?)
      order by due_at, id limit ?`,
    [now, tried, limit],
  )
}

/**
 * Breaks one promise at its deadline. False when there is nothing to do: somebody kept or moved it since it was listed,
 * or has the row just now.
 */
export async function breakCommitment(
  transaction: Transaction,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<boolean> {
  const [commitment] = await transaction.query<LockedCommitment>(`${COMMITMENT_STATE} for update skip locked`, [id])
  if (commitment?.status !== "open" || commitment.due_at > now) return false
  await breakMissed(transaction, commitment, now)
  return true
}
