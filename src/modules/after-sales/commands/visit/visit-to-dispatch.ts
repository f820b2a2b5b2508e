import type { ContactMethod } from "../../../../domain/contact/words"
import type { Skill } from "../../../../domain/team/routing-rule"
import type { Transaction } from "../../transaction"
import type { ClaimedVisit } from "./claim-due-visits"

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
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly team_id: string | null
  readonly skill: Skill | null
  readonly script: string
}

/** Those of the claimed visits that are still ours, locked: a lease that ran out may have given them to somebody else. */
export async function lockClaimed(
  { query }: Pick<Transaction, "query">,
  claimed: readonly ClaimedVisit[],
): Promise<VisitToDispatch[]> {
  const leases = claimed.map(({ id, lease_until }) => ({ id, lease_until }))
  return query<VisitToDispatch>(
    `select visit.id, visit.number, visit.method, visit.due_at, visit.duration_minutes,
            coalesce(version.lead_days, 0) as lead_days, visit.time_zone, visit.customer_id, visit.email, visit.phone,
            visit.country_code, visit.postal_code, visit.language, visit.order_id, visit.order_display_id, visit.team_id,
            case when version.skill_code is null then null
                 else json_build_object('code', version.skill_code, 'level', version.skill_level) end as skill,
            coalesce(visit.script, version.script, '') as script
       from jsonb_to_recordset(?::jsonb) as claimed (id text, lease_until timestamptz)
       join follow_up_visit visit on visit.id = claimed.id and visit.status = 'planned'
                                 and visit.lease_until = claimed.lease_until and visit.deleted_at is null
       left join follow_up_plan_version version on version.id = visit.plan_version_id
      order by visit.id for update of visit`,
    [JSON.stringify(leases)],
  )
}
