import type { Transaction } from "../../transaction"
import { makeNextVisits } from "./make-next-visits"

export interface PassVisits {
  readonly limit: number
  readonly now: Date
}

/** A visit may be noted down until so long after its end. */
const GRACE_HOURS = 24

/**
 * Visits that were to be a day ago and of which nobody has noted anything. That is not the customer's absence: whoever
 * attended it is asked, and either can still be recorded. Returns how many there were.
 */
export async function passVisits(transaction: Transaction, { limit, now }: PassVisits): Promise<number> {
  const passed = await transaction.query<{ visit_id: string }>(
    `with over as materialized (
       select id, status, due_at from follow_up_visit
        where status in ('scheduled', 'confirmed') and deleted_at is null
          and due_at + duration_minutes * interval '1 minute' <= cast(? as timestamptz) - ${GRACE_HOURS} * interval '1 hour'
          and due_at <= ?
        order by due_at, id limit ? for update skip locked),
     ended as (
       update follow_up_visit visit set status = 'unrecorded', updated_at = ? from over where visit.id = over.id
       returning visit.id)
     insert into follow_up_visit_event
       (id, visit_id, action, from_status, to_status, due_at, actor_type, occurred_at, created_at, updated_at)
     select 'fvise_' || md5(over.id || ':pass:' || over.due_at::text), over.id, 'pass', over.status, 'unrecorded',
            over.due_at, 'system', now, now, now
       from over join ended on ended.id = over.id, cast(? as timestamptz) as now
     returning visit_id`,
    [now, now, limit, now, now],
  )
  await makeNextVisits(transaction, { visit_ids: passed.map(({ visit_id }) => visit_id), now })
  return passed.length
}
