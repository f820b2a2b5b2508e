import type { BusinessCalendar } from "../calendar/business-calendar"
import type { SlaMetric, TicketKind, TicketPriority } from "../kernel/vocabulary"
import type { ClockAction, ClockState } from "./lifecycle"
import type { EscalationStep } from "./terms"
import type { ClockScope, PauseReason, ReopenRule, SlaUnit } from "./words"

/** The calendar by which a clock counts, as it was when the clock was opened: a later edit moves no deadline. */
export interface ClockCalendar {
  /** Names the content: the same hours and holidays have the same id. */
  readonly id: string
  readonly calendar: BusinessCalendar
}

/** What a clock carries with it, so that no edit of a policy rewrites what was promised. */
export interface ClockTerms {
  readonly policy_version_id: string
  readonly policy_code: string
  readonly policy_version: number
  readonly unit: SlaUnit
  readonly amount: number
  readonly warn_percentage: number
  readonly pauses_on: readonly PauseReason[]
  readonly pause_cap_days: number | null
  readonly on_reopen: ReopenRule
  readonly ladder: readonly EscalationStep[]
}

export type ClockEventAction =
  "open" | ClockAction | "retarget" | "set_deadline" | "warn" | "breach" | "take_back_breach" | "escalate"

/** Something that happened to a clock, at the instant at which it happened, not at which it was noticed. */
export interface ClockEvent {
  readonly action: ClockEventAction
  readonly at: Date
  /** Why a clock was paused, closed or stopped; the level of an escalation. */
  readonly reason: string | null
  readonly words: string | null
  /** The member of staff who did it; null when rules or time did. */
  readonly actor_id: string | null
  /** The deadline after it. */
  readonly due_at: Date | null
}

/** One promise with its deadline. `warn_at` and `due_at` are worked out from terms and history by `reckon`. */
export interface SlaClock {
  /** Null until it is stored. */
  readonly id: string | null
  readonly scope: ClockScope
  /** Who holds the ticket; for `team` whose clock it is. */
  readonly team_id: string | null
  readonly metric: SlaMetric
  /** 1 for the first; each next response and each new cycle counts on. */
  readonly round: number
  readonly kind: TicketKind
  readonly priority: TicketPriority
  readonly terms: ClockTerms
  readonly calendar: ClockCalendar
  readonly state: ClockState
  readonly started_at: Date
  readonly warn_at: Date | null
  /** Null when the calendar never opens long enough. */
  readonly due_at: Date | null
  /** Set by hand: wins over what is worked out, whatever happens afterwards. */
  readonly manual_due_at: Date | null
  readonly warned_at: Date | null
  /** The deadline that passed, to the millisecond, whenever it was noticed. */
  readonly breached_at: Date | null
  readonly met_at: Date | null
  /** Steps of the ladder already taken since the breach. */
  readonly escalated: number
  readonly history: readonly ClockEvent[]
}

export function isOpen({ state }: Pick<SlaClock, "state">): boolean {
  return state === "running" || state === "paused"
}
