import type { CancelReason } from "../../../../domain/follow-up/words"
import type { Transaction } from "../../transaction"

export interface CancelVisitsOfOrder {
  readonly order_id: string
  readonly reason: CancelReason
  readonly now: Date
}

/** Calls off every visit about an order that has not been yet. Returns how many there were. */
export async function cancelVisitsOfOrder(
  transaction: Pick<Transaction, "query">,
  { order_id, reason, now }: CancelVisitsOfOrder,
): Promise<number> {
  const canceled = await transaction.query(
    `with open as materialized (
       select id, status from follow_up_visit
        where order_id = ? and status in ('planned', 'scheduled', 'confirmed', 'unrecorded') and deleted_at is null
        order by id for update),
     ended as (
       update follow_up_visit visit set status = 'canceled', canceled_because = ?, updated_at = ?
         from open where visit.id = open.id returning visit.id, visit.due_at, open.status as was)
     insert into follow_up_visit_event
       (id, visit_id, action, from_status, to_status, due_at, actor_type, occurred_at, created_at, updated_at)
     select 'fvise_' || md5(ended.id || ':cancel'), ended.id, 'cancel', ended.was, 'canceled', ended.due_at, 'system',
            now, now, now
       from ended, cast(? as timestamptz) as now
     returning visit_id`,
    [order_id, reason, now, now],
  )
  return canceled.length
}
