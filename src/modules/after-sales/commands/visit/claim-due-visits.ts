import type { Transaction } from "../../transaction"

/** Far longer than a batch may take. Whoever holds a visit longer than this is taken to have died. */
export const VISIT_LEASE_MINUTES = 5

export interface ClaimDueVisits {
  readonly limit: number
  readonly now: Date
}

export interface ClaimedVisit {
  readonly id: string
  readonly order_id: string | null
  readonly lease_until: Date
}

/**
 * Takes visits that something is to be done about. `skip locked` keeps two dispatchers from waiting for, or getting, the
 * same row; the lease keeps a third from taking it while core is asked, and gives it back should the dispatcher die.
 */
export async function claimDueVisits(
  transaction: Pick<Transaction, "query">,
  { limit, now }: ClaimDueVisits,
): Promise<ClaimedVisit[]> {
  const leaseUntil = new Date(now.getTime() + VISIT_LEASE_MINUTES * 60_000)
  return transaction.query<ClaimedVisit>(
    `with due as materialized (
       select id from follow_up_visit
        where status = 'planned' and act_at <= ? and (lease_until is null or lease_until <= ?) and deleted_at is null
        order by act_at, id limit ? for update skip locked)
     update follow_up_visit visit set lease_until = ? from due where visit.id = due.id
     returning visit.id, visit.order_id, visit.lease_until`,
    [now, now, limit, leaseUntil],
  )
}
