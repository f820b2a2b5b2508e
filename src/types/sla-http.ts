import type { DayStep, MinuteStep } from "../domain/calendar/step"
import type { SlaMetric, TicketKind, TicketPriority } from "../domain/kernel/vocabulary"
import type { ClockFace } from "../domain/sla/clock-face"
import type { ClockFacts } from "../domain/sla/facts"
import type { ClockState } from "../domain/sla/lifecycle"
import type { PublishedPromise } from "../domain/sla/service-standard"
import type { SlaTerms, WrittenSlaTerms } from "../domain/sla/terms"
import type { ClockScope, PauseReason, SlaUnit, StopReason } from "../domain/sla/words"

/** What a merchant writes into a draft of promises; everything but the name may wait until publishing. */
export interface SlaPolicyDraft {
  readonly code: string
  readonly name: string
  readonly description: string | null
  readonly terms: WrittenSlaTerms
}

export interface AdminSlaPolicyVersion extends Omit<SlaTerms, "published_at" | "retired_at"> {
  readonly published_at: string | null
  readonly retired_at: string | null
}

export interface AdminSlaPolicy {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string | null
  /** Newest first. */
  readonly versions: readonly AdminSlaPolicyVersion[]
}

/** A promise with its deadline. Instants are ISO 8601. */
export interface SlaClockBody {
  readonly metric: SlaMetric
  readonly scope: ClockScope
  readonly team_id: string | null
  readonly round: number
  readonly kind: TicketKind
  readonly priority: TicketPriority
  readonly state: ClockState
  /** As it shows at the moment of the answer; a screen works it out anew while it counts down. */
  readonly face: ClockFace
  readonly unit: SlaUnit
  readonly amount: number
  readonly policy_code: string
  readonly policy_version: number
  readonly started_at: string
  readonly warn_at: string | null
  /** Null when the calendar never opens long enough. */
  readonly due_at: string | null
  readonly is_manual: boolean
  /** The deadline that passed, however late that was noted. */
  readonly breached_at: string | null
  readonly met_at: string | null
  /** Why a pause lasts; null when none does. */
  readonly waits_for: string | null
}

/** A clock of a ticket, as `GET …/sla-clocks` lists it. */
export interface SlaClockSummary extends SlaClockBody {
  readonly id: string
  readonly ticket_id: string
  readonly ticket_number: number
  readonly subject: string
  readonly owner_id: string | null
}

/** A step of the calendar's arithmetic, with ISO instants. */
export type SlaStepBody = Jsonified<MinuteStep> | Jsonified<DayStep>
type Jsonified<Step> = Step extends unknown
  ? Omit<Step, "from" | "to"> & { readonly from: string; readonly to: string }
  : never

/** One reason of a deadline; the last one's `due_at` is the clock's. */
export type SlaExplanationPart =
  | {
      readonly kind: "target"
      readonly from: string
      readonly due_at: string | null
      readonly steps: readonly SlaStepBody[]
    }
  | {
      readonly kind: "interruption"
      readonly reason: string | null
      readonly from: string
      readonly to: string | null
      /** Opening minutes that were put behind the deadline. */
      readonly minutes: number
      readonly due_at: string | null
      readonly steps: readonly SlaStepBody[]
    }
  | {
      readonly kind: "manual"
      readonly at: string
      readonly due_at: string
      readonly words: string | null
      readonly actor_id: string | null
    }

/** A line of a clock's history, at the instant at which it happened. */
export interface SlaClockEventBody {
  readonly action: string
  readonly at: string
  readonly reason: string | null
  readonly words: string | null
  readonly actor_id: string | null
  readonly due_at: string | null
}

export interface ExplainedClock extends SlaClockBody {
  /** IANA zone of the calendar that counts, in which steps name their dates. */
  readonly time_zone: string
  readonly parts: readonly SlaExplanationPart[]
  readonly history: readonly SlaClockEventBody[]
}

/** `GET /admin/after-sales/sla-clocks/:id/explanation`. */
export interface SlaClockExplanation extends ExplainedClock {
  readonly id: string
  readonly ticket_id: string
}

/** `POST /admin/after-sales/sla-policies/simulate`: a ticket that need not exist, and what happens to it. */
export interface SimulateSlaBody {
  readonly facts: Pick<ClockFacts, "kind"> & Partial<ClockFacts>
  readonly opened_at: string
  readonly happenings?: readonly SlaHappening[]
  /** The moment to look at; now if omitted. */
  readonly at?: string
}

export type SlaHappening =
  | { readonly what: "customer_writes" | "resume" | "reopen"; readonly at: string }
  | { readonly what: "meet"; readonly metric: SlaMetric; readonly at: string }
  | { readonly what: "pause"; readonly reason: PauseReason; readonly at: string }
  | {
      readonly what: "change"
      readonly facts: Partial<Pick<ClockFacts, "kind" | "priority">>
      readonly at: string
    }
  | { readonly what: "stop"; readonly reason: StopReason; readonly at: string }

export interface SimulateSlaAnswer {
  /** Null when no policy was in force for the ticket: it has no clocks. */
  readonly policy: {
    readonly id: string
    readonly code: string
    readonly name: string
    readonly version: number
  } | null
  readonly clocks: readonly ExplainedClock[]
}

/** What the shop promises to everybody, and how it did with the promises that came due in [from, to). */
export interface ServiceStandard {
  readonly from: string
  readonly to: string
  /** Below so many cases no share is published. */
  readonly minimum_cases: number
  readonly promises: readonly PublishedPromise[]
}
