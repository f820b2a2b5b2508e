import type { Reading } from "../../transaction"

/** Requests that nobody decided by their deadline, under terms by which silence approves. Reads only what is due. */
export async function listApprovedBySilence(
  reading: Reading,
  { now, tried, limit }: { readonly now: Date; readonly tried: readonly string[]; readonly limit: number },
): Promise<{ id: string }[]> {
  return reading.query<{ id: string }>(
    `select id from rma
      where silence_approves and stage = 'requested' and decision_due_at <= ? and deleted_at is null and id <> all(?)
      order by decision_due_at limit ?`,
    [now, tried, limit],
  )
}
