import type { CommitmentStatus } from "../../../../domain/commitment/lifecycle"
import type { ActorType } from "../../../../domain/kernel/vocabulary"

export interface CommitmentSummaryRecord {
  readonly id: string
  readonly number: number
  readonly promise: string
  readonly status: CommitmentStatus
  readonly promised_by: string
  readonly customer_id: string | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly ticket_id: string | null
  readonly ticket_number: number | null
  readonly made_at: Date
  readonly due_at: Date
  readonly first_due_at: Date
  readonly remind_at: Date | null
  readonly kept_at: Date | null
  readonly broken_at: Date | null
  readonly made_good_at: Date | null
}

export interface CommitmentEventRecord {
  readonly id: string
  readonly action: string
  readonly from_status: CommitmentStatus | null
  readonly to_status: CommitmentStatus
  readonly due_at: string
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

export interface CommitmentRecord extends CommitmentSummaryRecord {
  readonly events: readonly CommitmentEventRecord[]
}

export const COMMITMENT_COLUMNS = `
  commitment.id, commitment.number, commitment.promise, commitment.status, commitment.promised_by,
  commitment.customer_id, commitment.order_id, commitment.order_display_id, commitment.rma_id, commitment.rma_number,
  commitment.ticket_id, commitment.ticket_number, commitment.made_at, commitment.due_at, commitment.first_due_at,
  commitment.remind_at, commitment.kept_at, commitment.broken_at, commitment.made_good_at`
