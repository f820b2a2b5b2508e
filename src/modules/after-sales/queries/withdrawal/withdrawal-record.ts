import type { Refusal } from "../../../../domain/kernel/decision"
import type { RmaStage } from "../../../../domain/rma/lifecycle"
import type { WithdrawalStage, WithdrawalVerdict } from "../../../../domain/withdrawal/lifecycle"

export interface WithdrawalLineRecord {
  readonly line_item_id: string
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly quantity: number
  readonly covered_quantity: number | null
}

/** A withdrawal as it is read, with its lines in the order of the statement. Instants are dates. */
export interface WithdrawalRecord {
  readonly id: string
  readonly number: number
  readonly stage: WithdrawalStage
  readonly order_id: string
  readonly order_display_id: number
  readonly customer_id: string | null
  readonly email: string | null
  readonly is_guest: boolean
  readonly name: string
  readonly receipt_email: string
  readonly statement: string
  readonly expires_at: Date
  readonly time_zone: string
  readonly submitted_at: Date | null
  readonly verdict: WithdrawalVerdict | null
  readonly doubts: readonly Refusal[] | null
  readonly receipt_sent_at: Date | null
  readonly refund_due_at: Date | null
  readonly goods_due_at: Date | null
  readonly goods_secured_at: Date | null
  readonly dispatch_evidence: string | null
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly rma_stage: RmaStage | null
  readonly obstacles: readonly Refusal[] | null
  readonly decided_by: string | null
  readonly decided_at: Date | null
  readonly decision_words: string | null
  readonly dispute_clause: string | null
  readonly completed_at: Date | null
  readonly lines: readonly WithdrawalLineRecord[]
}

const LINES = `(
  select coalesce(json_agg(json_build_object(
    'line_item_id', line.line_item_id, 'title', line.title, 'sku', line.sku, 'thumbnail', line.thumbnail,
    'quantity', line.quantity, 'covered_quantity', line.covered_quantity) order by line.id), '[]')
  from withdrawal_line line where line.withdrawal_id = withdrawal.id and line.deleted_at is null)`

/** Select list of `WithdrawalRecord`; expects `withdrawal` left-joined with `rma`. */
export const WITHDRAWAL_COLUMNS = `
  withdrawal.id, withdrawal.number, withdrawal.stage, withdrawal.order_id, withdrawal.order_display_id,
  withdrawal.customer_id, withdrawal.email, withdrawal.is_guest, withdrawal.name, withdrawal.receipt_email,
  withdrawal.statement, withdrawal.expires_at, withdrawal.time_zone, withdrawal.submitted_at, withdrawal.verdict,
  withdrawal.doubts, withdrawal.receipt_sent_at, withdrawal.refund_due_at, withdrawal.goods_due_at,
  withdrawal.goods_secured_at, withdrawal.dispatch_evidence, withdrawal.rma_id, rma.number as rma_number,
  rma.stage as rma_stage, withdrawal.obstacles, withdrawal.decided_by, withdrawal.decided_at,
  withdrawal.decision_words, withdrawal.dispute_clause, withdrawal.completed_at, ${LINES} as lines`

export const WITHDRAWALS = `withdrawal left join rma on rma.id = withdrawal.rma_id`
