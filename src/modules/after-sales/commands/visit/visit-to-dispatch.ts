import type { ContactMethod } from "../../../../domain/contact/words"
import type { Skill } from "../../../../domain/team/routing-rule"
import type { Transaction } from "../../transaction"

/** What the dispatcher has to know of a visit. */
export interface VisitToDispatch {
  readonly id: string
  readonly number: number
  readonly method: ContactMethod
  readonly due_at: Date
  readonly duration_minutes: number
  readonly lead_days: number
  readonly time_zone: string
  readonly customer_id: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly country_code: string | null
  readonly postal_code: string | null
  readonly language: string
  /** Null for one that staff planned by hand. */
  readonly plan_id: string | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly team_id: string | null
  readonly skill: Skill | null
  readonly script: string
}

/**
 * Takes visits that something is to be done about, by the lock of their rows alone: whoever dies lets go of them at once,
 * and nothing had to be written to take them. `skip locked` keeps two dispatchers from waiting for, or getting, the same
 * row.
 */
export async function takeDueVisits(
  { query }: Pick<Transaction, "query">,
  { limit, now }: { readonly limit: number; readonly now: Date },
): Promise<VisitToDispatch[]> {
  return query<VisitToDispatch>(
    `select visit.id, visit.number, visit.method, visit.due_at, visit.duration_minutes,
            coalesce(version.lead_days, 0) as lead_days, visit.time_zone, visit.customer_id, visit.email, visit.phone,
            visit.country_code, visit.postal_code, visit.language, visit.plan_id, visit.order_id, visit.order_display_id,
            visit.team_id,
            case when version.skill_code is null then null
                 else json_build_object('code', version.skill_code, 'level', version.skill_level) end as skill,
            coalesce(visit.script, version.script, '') as script
       from follow_up_visit visit
       left join follow_up_plan_version version on version.id = visit.plan_version_id
      where visit.status = 'planned' and visit.act_at <= ? and (visit.lease_until is null or visit.lease_until <= ?)
        and visit.deleted_at is null
      order by visit.act_at, visit.id limit ? for update of visit skip locked`,
    [now, now, limit],
  )
}
