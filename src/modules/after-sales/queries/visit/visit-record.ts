import type { ContactMethod } from "../../../../domain/contact/words"
import type { VisitStatus } from "../../../../domain/follow-up/lifecycle"
import type { MoveReason } from "../../../../domain/follow-up/move-into-calendar"
import type { CancelReason, VisitOutcome, VisitTrigger } from "../../../../domain/follow-up/words"
import type { ActorType } from "../../../../domain/kernel/vocabulary"

export interface VisitRecord {
  readonly id: string
  readonly number: number
  readonly plan_id: string | null
  readonly plan_version_id: string | null
  readonly plan_code: string | null
  readonly plan_name: string | null
  readonly trigger: VisitTrigger
  readonly subject: string
  readonly round: number
  readonly started_by: string
  readonly status: VisitStatus
  readonly method: ContactMethod
  readonly planned_at: Date
  readonly due_at: Date
  readonly duration_minutes: number
  readonly moved_because: MoveReason | null
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
  readonly agent_id: string | null
  readonly agent_name: string | null
  readonly script: string
  readonly questions: readonly string[]
  readonly skill_code: string | null
  readonly skill_level: 1 | 2 | 3 | null
  readonly sent_at: Date | null
  readonly confirmed_at: Date | null
  readonly held_at: Date | null
  readonly outcome: VisitOutcome | null
  readonly words: string | null
  readonly answers: readonly string[] | null
  readonly held_back_because: readonly string[] | null
  readonly canceled_because: CancelReason | null
  readonly ticket_id: string | null
}

export interface VisitEventRecord {
  readonly id: string
  readonly action: string
  readonly from_status: VisitStatus | null
  readonly to_status: VisitStatus
  readonly due_at: string
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

export const VISIT_COLUMNS = `
  visit.id, visit.number, visit.plan_id, visit.plan_version_id, plan.code as plan_code, plan.name as plan_name,
  visit.trigger, visit.subject, visit.round, visit.started_by, visit.status, visit.method, visit.planned_at,
  visit.due_at, visit.duration_minutes, visit.moved_because, visit.time_zone, visit.customer_id, visit.email,
  visit.phone, visit.customer_name, visit.country_code, visit.postal_code, visit.language, visit.order_id, visit.order_display_id, visit.team_id,
  visit.agent_id, agent.display_name as agent_name, coalesce(visit.script, version.script, '') as script,
  coalesce(version.questions, '[]') as questions, version.skill_code, version.skill_level, visit.sent_at,
  visit.confirmed_at, visit.held_at, visit.outcome, visit.words, visit.answers, visit.held_back_because,
  visit.canceled_because, visit.ticket_id`

export const VISIT_TABLES = `
  follow_up_visit visit
  left join follow_up_plan_version version on version.id = visit.plan_version_id
  left join follow_up_plan plan on plan.id = visit.plan_id
  left join service_agent agent on agent.id = visit.agent_id`
