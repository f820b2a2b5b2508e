import type { ContactChannel, TicketKind } from "../../../../domain/kernel/vocabulary"
import type { StaffNoticeKind } from "../../../../domain/notification/decide-staff-telling"
import type { RoutingRule, SkillLevel } from "../../../../domain/team/routing-rule"

export interface RuleRecord {
  readonly id: string
  readonly kind: TicketKind | null
  readonly channel: ContactChannel | null
  readonly language: string | null
  readonly product_id: string | null
  readonly category_id: string | null
  readonly skill_code: string | null
  readonly skill_level: SkillLevel | null
}

export interface TeamRecord {
  readonly id: string
  readonly code: string
  readonly name_en: string
  readonly name_zh: string
  readonly calendar_id: string | null
  readonly lead_user_id: string | null
  readonly manager_user_id: string | null
  readonly is_active: boolean
  readonly position: number
  readonly rules: readonly RuleRecord[]
  /** How many active agents serve in it. */
  readonly agents: number
}

export interface AbsenceRecord {
  readonly id: string
  readonly from_at: string
  readonly until_at: string | null
  readonly words: string | null
}

export interface AgentRecord {
  readonly id: string
  readonly user_id: string
  readonly display_name: string
  readonly languages: readonly string[]
  readonly capacity: number
  readonly calendar_id: string | null
  readonly areas: readonly string[]
  readonly digest: readonly StaffNoticeKind[]
  readonly is_active: boolean
  readonly last_assigned_at: Date | null
  readonly open_tickets: number
  readonly team_ids: readonly string[]
  readonly skills: readonly { readonly code: string; readonly level: SkillLevel }[]
  /** Those that are not over. */
  readonly absences: readonly AbsenceRecord[]
}

/** A stored rule as the rules of routing want it. */
export function toRoutingRule(rule: RuleRecord & { readonly team_id: string }): RoutingRule {
  const { skill_code, skill_level, ...conditions } = rule
  const skill = skill_code === null || skill_level === null ? null : { code: skill_code, level: skill_level }
  return { ...conditions, skill }
}
