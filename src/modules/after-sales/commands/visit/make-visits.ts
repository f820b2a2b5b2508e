import type { ContactMethod } from "../../../../domain/contact/words"
import type { MoveReason } from "../../../../domain/follow-up/move-into-calendar"
import type { VisitTrigger } from "../../../../domain/follow-up/words"
import { generateIds } from "../../generate-ids"
import type { Transaction } from "../../transaction"
import { visitIsAgreed } from "../../visit-predicates"
import { toAddress } from "../contact/contact-party"

/** A visit about to be written. */
export interface VisitToMake {
  readonly plan_id: string | null
  readonly plan_version_id: string | null
  readonly trigger: VisitTrigger
  readonly subject: string
  readonly round: number
  readonly started_by: string
  readonly method: ContactMethod
  readonly planned_at: Date
  readonly due_at: Date
  readonly duration_minutes: number
  readonly moved_because: MoveReason | null
  readonly act_at: Date
  readonly time_zone: string
  readonly customer_id: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly customer_name: string | null
  readonly country_code: string | null
  readonly postal_code: string | null
  readonly language: string
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly team_id: string | null
  readonly script: string | null
}

export interface MakeVisits {
  readonly visits: readonly VisitToMake[]
  readonly now: Date
}

/**
 * Writes visits and their history in one statement. One visit for each plan, subject and round, however often and in
 * whatever order its events come. What started it may turn out to have been at another time, as when a second parcel
 * arrives: then the visit moves with it, and one that stands on a calendar is put there anew, unless somebody has agreed
 * on its time. What it is about may belong to somebody else by then: he is visited instead. Returns how many were made or
 * moved.
 */
export async function makeVisits(transaction: Pick<Transaction, "query">, input: MakeVisits): Promise<number> {
  const { visits, now } = input
  if (visits.length === 0) return 0
  const ids = generateIds("fvis", visits.length)
  const eventIds = generateIds("fvise", visits.length)
  const rows = visits.map((visit, index) => ({
    ...visit,
    email: toAddress(visit.email),
    id: ids[index],
    event_id: eventIds[index],
  }))
  const written = await transaction.query(MAKE, [JSON.stringify(rows), now, now, now])
  return written.length
}

const COLUMNS = `
  id, plan_id, plan_version_id, trigger, subject, round, started_by, method, planned_at, due_at, duration_minutes,
  moved_because, act_at, time_zone, customer_id, email, phone, customer_name, language, order_id, order_display_id,
  country_code, postal_code, team_id, script`

/** What a visit that is planned anew takes over: when it is, and to whom. */
const RENEWED = [
  ...["started_by", "planned_at", "due_at", "moved_because", "act_at", "time_zone", "customer_id", "email", "phone"],
  ...["customer_name", "language", "order_id", "order_display_id", "country_code", "postal_code"],
]

// What is known is read before anything is written: of a row that the statement has changed itself nothing is found.
const MAKE = `
  with asked as materialized (
    select * from jsonb_to_recordset(?::jsonb) as visit (
      id text, plan_id text, plan_version_id text, trigger text, subject text, round int, started_by text, method text,
      planned_at timestamptz, due_at timestamptz, duration_minutes int, moved_because text, act_at timestamptz,
      time_zone text, customer_id text, email text, phone text, customer_name text, language text, order_id text,
      order_display_id int, country_code text, postal_code text, team_id text, script text, event_id text)),
  known as materialized (
    select visit.id, visit.status from follow_up_visit visit
      join asked on asked.plan_id = visit.plan_id and asked.subject = visit.subject and asked.round = visit.round
     where visit.deleted_at is null order by visit.id for update of visit),
  made as (
    insert into follow_up_visit (${COLUMNS}, created_at, updated_at)
    select ${COLUMNS}, now, now
      from asked, (select count(*) from known) as read_before, cast(? as timestamptz) as now
    on conflict (plan_id, subject, round) where deleted_at is null do update
       set ${RENEWED.map((column) => `${column} = excluded.${column}`).join(", ")}, status = 'planned', agent_id = null,
           confirmed_at = null, canceled_because = null, lease_until = null, updated_at = ?
     where follow_up_visit.status = 'canceled' and follow_up_visit.canceled_because = 'warranty_ended'
        or follow_up_visit.status in ('planned', 'scheduled', 'confirmed')
           and follow_up_visit.customer_id is distinct from excluded.customer_id
        or (follow_up_visit.status = 'planned' and follow_up_visit.started_by <> excluded.started_by
            or follow_up_visit.status = 'scheduled' and follow_up_visit.planned_at <> excluded.planned_at)
           and not ${visitIsAgreed("follow_up_visit")}
    returning id, plan_id, subject, round, due_at)
  insert into follow_up_visit_event
    (id, visit_id, action, from_status, to_status, due_at, actor_type, occurred_at, created_at, updated_at)
  select asked.event_id, made.id, case when made.id = asked.id or known.status = 'canceled' then 'plan' else 'move' end,
         case when made.id = asked.id then null else coalesce(known.status, 'planned') end, 'planned', made.due_at,
         'policy', now, now, now
    from made
    join asked on asked.subject = made.subject and asked.round = made.round
              and asked.plan_id is not distinct from made.plan_id
    left join known on known.id = made.id,
         cast(? as timestamptz) as now
  returning visit_id`
