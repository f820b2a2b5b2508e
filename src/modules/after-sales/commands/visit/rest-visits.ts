import type { Transaction } from "../../transaction"

/** So long a visit is left alone that could not be dispatched. */
export const VISIT_REST_MINUTES = 5

export interface RestVisits {
  readonly ids: readonly string[]
  readonly now: Date
}

/** Leaves visits alone for a while that could not be dispatched, so that they do not stand before all others for ever. */
export async function restVisits({ query }: Pick<Transaction, "query">, { ids, now }: RestVisits): Promise<void> {
  const until = new Date(now.getTime() + VISIT_REST_MINUTES * 60_000)
  await query(`update follow_up_visit set lease_until = ?, updated_at = ? where id = any(?) and status = 'planned'`, [
    ...[until, now, ids],
  ])
}
