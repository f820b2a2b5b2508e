import { COMMITMENT_LIFECYCLE, type CommitmentAction, type CommitmentStatus } from "../../domain/commitment/lifecycle"
import { standingAt } from "../../domain/commitment/standing"
import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import type {
  CommitmentRecord,
  CommitmentSummaryRecord,
} from "../../modules/after-sales/queries/commitment/commitment-record"
import type { AdminCommitment, AdminCommitmentSummary } from "../../types"

/** A promise as it stands now, which the row may not say yet. */
export function toAdminCommitmentSummary(record: CommitmentSummaryRecord, now: Date): AdminCommitmentSummary {
  const lifecycle: Lifecycle<CommitmentStatus, CommitmentAction> = COMMITMENT_LIFECYCLE
  const status = standingAt(record, now)
  const iso = (at: Date | null) => at?.toISOString() ?? null
  const { promise, promised_by, customer_id, order_id, order_display_id, rma_id, rma_number } = record
  return {
    ...{ id: record.id, number: record.number, promise, status, promised_by, customer_id, order_id, order_display_id },
    ...{ rma_id, rma_number, ticket_id: record.ticket_id, ticket_number: record.ticket_number },
    made_at: record.made_at.toISOString(),
    due_at: record.due_at.toISOString(),
    first_due_at: record.first_due_at.toISOString(),
    remind_at: iso(record.remind_at),
    kept_at: iso(record.kept_at),
    broken_at: status === "broken" ? iso(record.broken_at ?? record.due_at) : iso(record.broken_at),
    made_good_at: iso(record.made_good_at),
    actions: allowedActions(lifecycle, status),
  }
}

export function toAdminCommitment(record: CommitmentRecord, now: Date): AdminCommitment {
  return {
    ...toAdminCommitmentSummary(record, now),
    events: record.events.map((event) => ({
      ...event,
      due_at: new Date(event.due_at).toISOString(),
      occurred_at: new Date(event.occurred_at).toISOString(),
    })),
  }
}
