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
  readonly held_back_because: readonly string[] | null
  readonly canceled_because: CancelReason | null
}

/** Writes what became of visits, lets go of them, and adds a line to the history of each that did not only wait. */
export async function writeVisitChanges(
  { bulk }: Pick<Transaction, "bulk">,
  changes: readonly VisitChange[],
  now: Date,
): Promise<void> {
  if (changes.length === 0) return
  await bulk(
    `with change as materialized (
       select * from unnest(
         ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[]
       ) as change (
         event_id, id, action, status, due_at, act_at, agent_id, held_back_because, canceled_because)),
     written as (
       update follow_up_visit visit
          set status = change.status, due_at = coalesce(change.due_at, visit.due_at),
              act_at = coalesce(change.act_at, visit.act_at), agent_id = change.agent_id,
              sent_at = case when change.action = 'send' then now end, canceled_because = change.canceled_because,
              lease_until = null,
              held_back_because = string_to_array(change.held_back_because, ','),
              updated_at = now
         from change, cast(? as timestamptz) as now where visit.id = change.id
       returning visit.id, visit.due_at)
     insert into follow_up_visit_event
       (id, visit_id, action, from_status, to_status, due_at, actor_type, words, occurred_at, created_at, updated_at)
     select change.event_id, change.id, change.action, 'planned', change.status, written.due_at, 'policy',
            change.canceled_because, now, now, now
       from change join written on written.id = change.id, cast(? as timestamptz) as now
      where change.action <> 'wait'`,
    [
      generateIds("fvise", changes.length),
      changes.map(({ id }) => id),
      changes.map(({ action }) => action),
      changes.map(({ status }) => status),
      changes.map((change) => (isMoved(change) ? change.due_at : null)),
      changes.map((change) => (isMoved(change) ? change.act_at : null)),
      changes.map(({ agent_id }) => agent_id),
      changes.map(({ held_back_because }) => held_back_because?.join(",") ?? null), // codes of our own, without a comma
      changes.map(({ canceled_because }) => canceled_because),
      now,
      now,
    ],
  )
}

/** Of all others the times stay as they are. */
function isMoved({ action }: VisitChange): boolean {
  return action === "schedule" || action === "wait"
}
