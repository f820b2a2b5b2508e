import type { PolicyStatus, SlaMetric, TicketKind, TicketPriority } from "../kernel/vocabulary"
import type {
  EscalationLevel,
  PauseReason,
  ReopenRule,
  SlaConditionAttribute,
  SlaConditionOperator,
  SlaUnit,
} from "./words"

export interface SlaCondition {
  readonly attribute: SlaConditionAttribute
  readonly operator: SlaConditionOperator
  /** Ids, channels or language tags; never empty. */
  readonly values: readonly string[]
}

/** One promise: what of which tickets is done within how much time. */
export interface SlaTarget {
  readonly kind: TicketKind
  /** Null holds for every priority that has no target of its own. */
  readonly priority: TicketPriority | null
  readonly metric: SlaMetric
  readonly unit: SlaUnit
  /** Minutes or working days; zero working days mean "the same working day". */
  readonly amount: number
}

/** A step up the ladder: whom a broken promise is carried to, so many minutes of the clock's own time after the breach. */
export interface EscalationStep {
  readonly level: EscalationLevel
  readonly after_minutes: number
}

/** What a merchant writes. Once published it is never edited. */
export interface WrittenSlaTerms {
  /** Null: the team's calendar, or the shop's default one. */
  readonly calendar_id: string | null
  /** Warn when so much of the time is over, in whole per cent. */
  readonly warn_percentage: number
  readonly pauses_on: readonly PauseReason[]
  /** All pauses of one clock together count for at most so many days of 24 hours; null sets no limit. */
  readonly pause_cap_days: number | null
  readonly on_reopen: ReopenRule
  /** In rising order of `after_minutes`. */
  readonly ladder: readonly EscalationStep[]
  readonly conditions: readonly SlaCondition[]
  readonly targets: readonly SlaTarget[]
}

/** One version of a policy with everything that it says. Instants are epoch ms. */
export interface SlaTerms extends WrittenSlaTerms {
  readonly id: string
  readonly policy_id: string
  readonly policy_code: string
  readonly policy_name: string
  readonly version: number
  readonly status: PolicyStatus
  readonly published_at: number | null
  readonly retired_at: number | null
}
