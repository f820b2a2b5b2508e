import type { VisitAction, VisitStatus } from "../../../../domain/follow-up/lifecycle"
import type { CancelReason } from "../../../../domain/follow-up/words"
import { generateIds } from "../../generate-ids"
import type { Transaction } from "../../transaction"

/** What becomes of a visit that the dispatcher has looked at. `wait` leaves it planned. */
export interface VisitChange {
  readonly id: string
  readonly action: Extract<VisitAction, "send" | "schedule" | "skip" | "cancel"> | "wait"
  readonly status: VisitStatus
  readonly due_at: Date
  readonly act_at: Date
  readonly agent_id: string | null
  readonly sent_at: Date | null
  readonly held_back_because: readonly string[] | null
  readonly canceled_because: CancelReason | null
}

/** Writes what became of visits, lets go of them, and adds a line to the history of each that did not only wait. */
export async function writeVisitChanges(
  { query }: Pick<Transaction, "query">,
  changes: readonly VisitChange[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return
  const ids = generateIds("fvise", changes.length)
  const rows = changes.map((change, index) => ({ ...change, event_id: ids[index] }))
  await query(
    `with change as materialized (
       select * from jsonb_to_recordset(?::jsonb) as change (
         id text, action text, status text, due_at timestamptz, act_at timestamptz, agent_id text, sent_at timestamptz,
         held_back_because jsonb, canceled_because text, event_id text)),
     written as (
       update follow_up_visit visit
          set status = change.status, due_at = change.due_at, act_at = change.act_at, agent_id = change.agent_id,
              sent_at = change.sent_at, canceled_because = change.canceled_because, lease_until = null,
              held_back_because = case when change.held_back_because = 'null'::jsonb then null
                else array(select jsonb_array_elements_text(change.held_back_because)) end,
              updated_at = ?
         from change where visit.id = change.id
       returning visit.id)
     insert into follow_up_visit_event
       (id, visit_id, action, from_status, to_status, due_at, actor_type, words, occurred_at, created_at, updated_at)
     select change.event_id, change.id, change.action, 'planned', change.status, change.due_at, 'policy',
            change.canceled_because, now, now, now
       from change join written on written.id = change.id, cast(? as timestamptz) as now
      where change.action <> 'wait'`,
    [JSON.stringify(rows), now, now],
  )
}
