import type { ContactChannel, TicketKind } from "../domain/kernel/vocabulary"
import type { StaffNoticeKind } from "../domain/notification/decide-staff-telling"
import type { NotChosenReason } from "../domain/team/choose-assignee"
import type { Responsible } from "../domain/team/responsible-for"
import type { ConsideredRule } from "../domain/team/route-to-team"
import type { Skill } from "../domain/team/routing-rule"

/** Such tickets go to the team; null asks for nothing, and a rule of nulls takes what no other rule names. */
export interface RoutingRuleBody {
  readonly kind: TicketKind | null
  readonly channel: ContactChannel | null
  /** BCP 47. */
  readonly language: string | null
  readonly product_id: string | null
  readonly category_id: string | null
  /** What somebody must know to get such a ticket: 1 learns it, 2 works alone, 3 teaches it. */
  readonly skill: Skill | null
}

export interface SaveTeamBody {
  readonly code: string
  readonly name_en: string
  readonly name_zh: string
  readonly calendar_id?: string | null
  readonly lead_user_id?: string | null
  readonly manager_user_id?: string | null
  readonly is_active?: boolean
  readonly position?: number
  readonly rules?: readonly Partial<RoutingRuleBody>[]
}

export interface AdminServiceTeam {
  readonly id: string
  readonly code: string
  readonly name_en: string
  readonly name_zh: string
  /** Null for the shop's default. */
  readonly calendar_id: string | null
  /** Answers for what nobody has taken. */
  readonly lead_user_id: string | null
  readonly manager_user_id: string | null
  readonly is_active: boolean
  readonly position: number
  readonly rules: readonly (RoutingRuleBody & { readonly id: string })[]
  /** Active agents in it. */
  readonly agents: number
}

export interface SaveAgentBody {
  /** Of an agent who stands, the user stays. */
  readonly user_id: string
  readonly display_name: string
  readonly languages?: readonly string[]
  readonly capacity?: number
  readonly calendar_id?: string | null
  /** Where he visits customers: countries, or the beginnings of postcodes in them, such as `DE 10`; none is everywhere. */
  readonly areas?: readonly string[]
  /** What he wants told together in the morning. */
  readonly digest?: readonly StaffNoticeKind[]
  readonly is_active?: boolean
  readonly skills?: readonly Skill[]
  readonly team_ids?: readonly string[]
}

export interface AgentAbsenceBody {
  readonly id: string
  readonly from_at: string
  /** Null until somebody knows. */
  readonly until_at: string | null
  readonly words: string | null
}

export interface AddAbsenceBody {
  readonly from_at: string
  readonly until_at?: string | null
  readonly words?: string | null
}

export interface AdminServiceAgent {
  readonly id: string
  readonly user_id: string
  readonly display_name: string
  /** BCP 47; the first is that of his own notifications. */
  readonly languages: readonly string[]
  /** The most open tickets at a time. */
  readonly capacity: number
  readonly open_tickets: number
  /** Null for the hours of the team. */
  readonly calendar_id: string | null
  /** Where he visits customers; none is everywhere. */
  readonly areas: readonly string[]
  /** What he wants told together in the morning. */
  readonly digest: readonly StaffNoticeKind[]
  readonly is_active: boolean
  readonly is_absent: boolean
  readonly last_assigned_at: string | null
  readonly team_ids: readonly string[]
  readonly skills: readonly Skill[]
  /** Those that are not over. */
  readonly absences: readonly AgentAbsenceBody[]
}

/** A ticket that nobody has opened. */
export interface SimulateAssignmentBody {
  readonly kind: TicketKind
  readonly channel: ContactChannel
  readonly language?: string | null
  readonly product_id?: string | null
  /** Those of the product, unless they are said. */
  readonly category_ids?: readonly string[]
  /** ISO 8601; now, unless it is said. */
  readonly at?: string
}

export interface SimulatedAgent {
  readonly agent_id: string
  readonly user_id: string
  readonly display_name: string
  readonly open_tickets: number
  readonly capacity: number
  readonly chosen: boolean
  /** Why he would not get it; empty for the one who would. */
  readonly reasons: readonly NotChosenReason[]
}

/** Who would get a ticket, and why nobody else. */
export interface SimulatedAssignment {
  readonly at: string
  /** Null where no rule matches. */
  readonly team_id: string | null
  readonly rule_id: string | null
  readonly skill: Skill | null
  readonly agent_id: string | null
  /** Who answers for it: the one who would get it, or else the team's lead, or else its manager. */
  readonly responsible: Responsible | null
  readonly rules: readonly ConsideredRule[]
  readonly agents: readonly SimulatedAgent[]
}
