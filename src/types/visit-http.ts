import type { NotAttendingReason } from "../domain/follow-up/free-slots"
import type { ContactMethod } from "../domain/contact/words"
import type { VisitAction, VisitStatus } from "../domain/follow-up/lifecycle"
import type { MoveReason } from "../domain/follow-up/move-into-calendar"
import type { PlanCondition, WrittenPlanTerms } from "../domain/follow-up/plan"
import type { CancelReason, NextVisitRule, VisitOutcome, VisitTrigger } from "../domain/follow-up/words"
import type { ActorType, PolicyStatus } from "../domain/kernel/vocabulary"

export type {
  CancelReason,
  MoveReason,
  NextVisitRule,
  PlanCondition,
  VisitAction,
  VisitOutcome,
  VisitStatus,
  VisitTrigger,
}

/** What a plan says. `at_minute` is counted after midnight on the customer's own clock. */
export type FollowUpPlanTerms = WrittenPlanTerms

export interface AdminFollowUpPlanVersion {
  readonly id: string
  readonly version: number
  readonly status: PolicyStatus
  /** ISO 8601. */
  readonly published_at: string | null
  readonly retired_at: string | null
  readonly terms: FollowUpPlanTerms
}

export interface AdminFollowUpPlan {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string | null
  /** Newest first. */
  readonly versions: readonly AdminFollowUpPlanVersion[]
}

/** `POST /admin/after-sales/follow-up-plans/simulate` with a rule. */
export interface SimulatedRuleBody {
  /** ISO 8601, moved into the calendar if one was named. */
  readonly occurrences: readonly string[]
  readonly moved: readonly { readonly from: string; readonly to: string; readonly because: MoveReason }[]
}

/** The same with a whole plan and an order. */
export interface SimulatedPlanBody {
  readonly applies: boolean
  /** IANA: the customer's own. */
  readonly time_zone: string
  readonly visits: readonly {
    readonly round: number
    readonly planned_at: string
    readonly due_at: string
    readonly moved_because: MoveReason | null
    readonly act_at: string
  }[]
}

export interface AdminVisitSummary {
  readonly id: string
  /** Shown to people as V-12. */
  readonly number: number
  readonly plan_id: string | null
  readonly plan_name: string | null
  readonly trigger: VisitTrigger
  readonly round: number
  readonly status: VisitStatus
  readonly method: ContactMethod
  /** ISO 8601. */
  readonly planned_at: string
  readonly due_at: string
  readonly ends_at: string
  readonly moved_because: MoveReason | null
  /** IANA: the customer's own. */
  readonly time_zone: string
  readonly customer_id: string | null
  readonly customer_name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly team_id: string | null
  readonly agent_id: string | null
  readonly agent_name: string | null
  readonly outcome: VisitOutcome | null
  readonly ticket_id: string | null
  /** Reason codes of consent, frequency, quiet hours, or `no_address`. */
  readonly held_back_because: readonly string[]
  readonly canceled_because: CancelReason | null
  readonly allowed_actions: readonly VisitAction[]
}

export interface AdminVisit extends AdminVisitSummary {
  readonly script: string
  readonly questions: readonly string[]
  readonly answers: readonly string[]
  readonly words: string | null
  readonly sent_at: string | null
  readonly confirmed_at: string | null
  readonly held_at: string | null
  readonly events: readonly VisitEventBody[]
}

export interface VisitEventBody {
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

/** Somebody of a visit's team who has the skill it takes. */
export interface VisitCandidate {
  readonly agent_id: string
  readonly display_name: string
  /** Everything that keeps him from it at its time; empty when he can attend. */
  readonly reasons: readonly NotAttendingReason[]
}

export interface VisitSlot {
  readonly starts_at: string
  readonly ends_at: string
}

/** What the customer sees of an appointment. */
export interface StoreVisit {
  readonly id: string
  readonly number: number
  readonly status: VisitStatus
  readonly method: ContactMethod
  readonly due_at: string
  readonly ends_at: string
  readonly time_zone: string
  readonly order_display_id: number | null
}

/** Behind the link in a letter: `GET /store/after-sales/visit-links/:token`. */
export interface VisitLinkBody extends StoreVisit {
  readonly allowed_actions: readonly VisitAction[]
  readonly slots: readonly VisitSlot[]
}

/** `POST /admin/after-sales/visit-feeds`: shown this once. */
export interface VisitFeedBody {
  readonly url: string
}
