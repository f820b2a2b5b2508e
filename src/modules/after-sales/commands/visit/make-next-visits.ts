import { planNextVisit, type VisitFact } from "../../../../domain/follow-up/plan-visits"
import type { VisitTrigger } from "../../../../domain/follow-up/words"
import { loadCalendars } from "../../queries/calendar/load-calendars"
import { loadPlans } from "../../queries/follow-up/select-plan-terms"
import type { Transaction } from "../../transaction"
import { makeVisits, type VisitToMake } from "./make-visits"

export interface MakeNextVisits {
  readonly visit_ids: readonly string[]
  readonly now: Date
}

type PastVisit = Omit<VisitToMake, "plan_version_id" | "moved_because" | "act_at" | "script"> & {
  readonly held_at: Date | null
}

/**
 * Makes the next visit of each plan that recurs, in the transaction in which the last one was sent, held, missed or
 * skipped. A plan that is not in force any more makes none.
 */
export async function makeNextVisits(transaction: Transaction, { visit_ids, now }: MakeNextVisits): Promise<number> {
  if (visit_ids.length === 0) return 0
  const plans = (await loadPlans(transaction)).filter(({ rrule }) => rrule !== null)
  if (plans.length === 0) return 0
  const calendarOf = await loadCalendars(transaction)
  const past = await transaction.query<PastVisit>(
    `select plan_id, trigger, subject, round, started_by, method, planned_at, due_at, duration_minutes, time_zone,
            customer_id, email, phone, customer_name, country_code, postal_code, language, order_id, order_display_id, team_id,
            coalesce(held_at, sent_at) as held_at
       from follow_up_visit where id = any(?) and plan_id = any(?) and deleted_at is null order by id`,
    [visit_ids, plans.map(({ plan_id }) => plan_id)],
  )
  const visits = past.flatMap(({ held_at, ...visit }): VisitToMake[] => {
    const plan = plans.find(({ plan_id }) => plan_id === visit.plan_id)
    if (!plan) return []
    const calendar = plan.calendar_id === null ? null : calendarOf(plan.calendar_id)
    const held = { ...visit, held_at: held_at ?? visit.due_at }
    const next = planNextVisit(plan, factOf(visit), held, { time_zone: visit.time_zone, calendar }, now)
    if (next === null) return []
    const { method, duration_minutes, team_id, id: plan_version_id } = plan
    return [{ ...visit, ...next, method, duration_minutes, team_id, plan_version_id, script: null }]
  })
  return makeVisits(transaction, { visits, now })
}

/** What had started the plan, as the visit remembers it. */
export function factOf({
  trigger,
  started_by,
}: {
  readonly trigger: VisitTrigger
  readonly started_by: string
}): VisitFact {
  return trigger === "warranty_ending"
    ? { kind: "warranty", ends_on: started_by }
    : { kind: trigger, at: new Date(started_by) }
}
