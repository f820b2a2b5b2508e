import type { ApprovalKind, ApprovalStatus } from "../../../../domain/grant/words"
import type { GrantKind } from "../../../../domain/kernel/vocabulary"
import type { Amount } from "../../../../domain/money/decimal"
import type { Reading } from "../../transaction"

export interface ApprovalRecord {
  readonly id: string
  readonly kind: ApprovalKind
  readonly rma_id: string
  readonly rma_number: number
  readonly grant_kind: GrantKind | null
  /** Why it was granted; null for a settlement. */
  readonly grant_words: string | null
  readonly amount: Amount
  readonly currency_code: string
  readonly status: ApprovalStatus
  readonly requested_by: string
  readonly requested_at: Date
  readonly decided_by: string | null
  readonly decided_at: Date | null
  readonly words: string | null
}

export interface ListApprovals {
  readonly status: ApprovalStatus | null
  readonly rma_id: string | null
  readonly before_id: string | null
  readonly limit: number
}

/** What waits for a second pair of eyes, or did; newest first, before the cursor. */
export async function listApprovals(reading: Reading, input: ListApprovals): Promise<ApprovalRecord[]> {
  const { status, rma_id, before_id, limit } = input
  return reading.query<ApprovalRecord>(
    `select approval.id, approval.kind, approval.rma_id, rma.number as rma_number, given.kind as grant_kind,
            given.words as grant_words, approval.amount::text as amount, approval.currency_code, approval.status,
            approval.requested_by, approval.requested_at, approval.decided_by, approval.decided_at, approval.words
       from after_sales_approval approval
       join rma on rma.id = approval.rma_id
       left join after_sales_grant given on given.id = approval.grant_id
      where approval.deleted_at is null and (?::text is null or approval.status = ?)
        and (?::text is null or approval.rma_id = ?) and (?::text is null or approval.id < ?)
      order by approval.id desc limit ?`,
    [status, status, rma_id, rma_id, before_id, before_id, limit],
  )
}
