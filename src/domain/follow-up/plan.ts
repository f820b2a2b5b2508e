import type { ContactMethod } from "../contact/words"
import type { ConditionAttribute, ConditionOperator, PolicyStatus } from "../kernel/vocabulary"
import type { Skill } from "../team/routing-rule"
import type { NextVisitRule, PlanTrigger } from "./words"

/** What must be true of an order for a plan to make visits; the same words as a policy's conditions. */
export interface PlanCondition {
  readonly attribute: ConditionAttribute
  readonly operator: ConditionOperator
  readonly values: readonly string[]
  readonly currency_code: string | null
}

/** What a merchant writes. */
export interface WrittenPlanTerms {
  readonly trigger: PlanTrigger
  /** Calendar days after what starts it; before the end of a warranty. */
  readonly offset_days: number
  /** When on that day, on the customer's own clock, in minutes after midnight. */
  readonly at_minute: number
  /** Makes more visits after the first one, by RFC 5545; null makes one. */
  readonly rrule: string | null
  readonly next_from: NextVisitRule
  readonly method: ContactMethod
  readonly duration_minutes: number
  /** So many days before it a visit that somebody attends is put on a calendar and the customer is told. */
  readonly lead_days: number
  /** Into whose hours visits are moved; null leaves them where they fall. */
  readonly calendar_id: string | null
  /** Who attends; null leaves it to whoever takes it. */
  readonly team_id: string | null
  readonly skill: Skill | null
  /** What is written to the customer, or what the agent goes by. */
  readonly script: string
  /** What the agent asks, in order. */
  readonly questions: readonly string[]
  readonly conditions: readonly PlanCondition[]
}

/** One version of a plan as the rules read it. Instants are epoch ms. */
export interface PlanTerms extends WrittenPlanTerms {
  readonly id: string
  readonly plan_id: string
  readonly plan_code: string
  readonly plan_name: string
  readonly version: number
  readonly status: PolicyStatus
  readonly published_at: number | null
  readonly retired_at: number | null
}
