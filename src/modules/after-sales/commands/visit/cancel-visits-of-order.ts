import type { CancelReason } from "../../../../domain/follow-up/words"
import type { Transaction } from "../../transaction"
import { VISIT_IS_OPEN } from "../../visit-predicates"

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
  return writeCanceledVisits(transaction, { where: "order_id = ?", parameter: order_id, reason, now })
}

export interface CanceledVisits {
  /** Which; our own literals, nothing from outside becomes SQL. */
  readonly where: "order_id = ?" | "id = any(?)"
  readonly parameter: string | readonly string[]
  readonly reason: CancelReason
  readonly now: Date
}

/** Calls off those of some visits that have not been yet, with a line in the history of each. */
export async function writeCanceledVisits(
  { query }: Pick<Transaction, "query">,
  { where, parameter, reason, now }: CanceledVisits,
): Promise<number> {
  const canceled = await query(
    `with open as materialized (
       select id, status from follow_up_visit
        where ${where} and ${VISIT_IS_OPEN} and deleted_at is null
        order by id for update),
     ended as (
       update follow_up_visit visit set status = 'canceled', canceled_because = ?, updated_at = ?
         from open where visit.id = open.id returning visit.id, visit.due_at, open.status as was)
     insert into follow_up_visit_event
       (id, visit_id, action, from_status, to_status, due_at, actor_type, occurred_at, created_at, updated_at)
     select 'fvise_' || md5(ended.id || ':cancel:' || now::text), ended.id, 'cancel', ended.was, 'canceled', ended.due_at, 'system',
            now, now, now
       from ended, cast(? as timestamptz) as now
     returning visit_id`,
    [parameter, reason, now, now],
  )
  return canceled.length
}
