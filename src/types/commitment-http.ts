import type { CommitmentAction, CommitmentStatus } from "../domain/commitment/lifecycle"
import type { ActorType } from "../domain/kernel/vocabulary"

/** A promise, to a customer or about an order, request or ticket of one. */
export interface MakeCommitmentBody {
  readonly promise: string
  /** ISO 8601, in the future. */
  readonly due_at: string
  /** The user who keeps it; the caller, unless another is named. */
  readonly promised_by?: string
  readonly customer_id?: string
  readonly order_id?: string
  readonly rma_id?: string
  readonly ticket_id?: string
  /** Minutes before the end at which he is reminded; 0 for not at all. */
  readonly reminder_minutes?: number
}

export interface AdminCommitmentSummary {
  readonly id: string
  /** Shown to people as P-12. */
  readonly number: number
  readonly promise: string
  /** As it stands now: over its deadline it is broken, whether or not anybody has written so. */
  readonly status: CommitmentStatus
  readonly promised_by: string
  readonly customer_id: string | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly ticket_id: string | null
  readonly ticket_number: number | null
  readonly made_at: string
  readonly due_at: string
  /** What was promised first. */
  readonly first_due_at: string
  readonly remind_at: string | null
  readonly kept_at: string | null
  readonly broken_at: string | null
  readonly made_good_at: string | null
  /** What may be done now. */
  readonly actions: readonly CommitmentAction[]
}

export interface CommitmentEventBody {
  readonly id: string
  readonly action: string
  readonly from_status: CommitmentStatus | null
  readonly to_status: CommitmentStatus
  /** The deadline after it. */
  readonly due_at: string
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

export interface AdminCommitment extends AdminCommitmentSummary {
  readonly events: readonly CommitmentEventBody[]
}

/**
 * Promises whose deadline lies in [from, to), by what became of them. `percentage` is kept ÷ (kept + broken); one that
 * is still open counts as neither, one made good counts as broken. `percentage_as_promised` counts as kept only what
 * was kept by the date that was promised first.
 */
export interface KeptRate {
  readonly from: string
  readonly to: string
  readonly promised_by: string | null
  readonly kept: number
  readonly kept_as_promised: number
  readonly broken: number
  readonly percentage: string | null
  readonly percentage_as_promised: string | null
}
