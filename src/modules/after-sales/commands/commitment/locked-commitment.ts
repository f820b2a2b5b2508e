import type { CommitmentStatus } from "../../../../domain/commitment/lifecycle"

export interface LockedCommitment {
  readonly id: string
  readonly number: number
  readonly promise: string
  readonly status: CommitmentStatus
  readonly promised_by: string
  readonly order_display_id: number | null
  readonly rma_id: string | null
  readonly due_at: Date
  readonly remind_at: Date | null
  readonly reminder_minutes: number
}

/** One promise by id; whoever asks adds how it is locked. */
export const COMMITMENT_STATE = `
  select id, number, promise, status, promised_by, order_display_id, rma_id, due_at, remind_at, reminder_minutes
    from commitment where id = ? and deleted_at is null`
