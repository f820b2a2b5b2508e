import type { ClauseReference, Refusal } from "../domain/kernel/decision"
import type { RmaStage } from "../domain/rma/lifecycle"
import type { DeadlineStep } from "../domain/withdrawal/explain-deadlines"
import type { WithdrawalAction, WithdrawalStage, WithdrawalVerdict } from "../domain/withdrawal/lifecycle"
import type { RefundClockState } from "../domain/withdrawal/refund-clock"

export type { DeadlineStep, RefundClockState, WithdrawalAction, WithdrawalStage, WithdrawalVerdict }

/** `GET /store/after-sales/orders/:id/withdrawal`: whether to show the function of withdrawal, and for what. */
export interface WithdrawalAvailability {
  readonly order_id: string
  readonly order_display_id: number
  readonly available: boolean
  /** End of the last day, exclusive; null where the period has not begun for some goods, or nothing is available. */
  readonly ends_at: string | null
  readonly lines: readonly WithdrawalAvailabilityLine[]
  /** Reasons that concern the order as a whole. */
  readonly refusals: readonly Refusal[]
}

export interface WithdrawalAvailabilityLine {
  readonly line_item_id: string
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly quantity: number
  readonly withdrawable_quantity: number
  readonly ends_at: string | null
  /** Why the rules would doubt a statement about the rest. They do not keep anybody from making it. */
  readonly refusals: readonly Refusal[]
}

/** `POST /store/after-sales/withdrawals`: the first step. No reason is asked for. */
export interface WithdrawalRequest {
  readonly order_id: string
  readonly name: string
  /** Where to send the acknowledgement; the order's address if omitted. */
  readonly email?: string
  /** The whole order if omitted. */
  readonly lines?: readonly { readonly line_item_id: string; readonly quantity: number }[]
}

export interface WithdrawalLineBody {
  readonly line_item_id: string
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly quantity: number
}

/** The promise to pay back. */
export interface RefundClock {
  readonly state: RefundClockState
  /** Exclusive. */
  readonly due_at: string
  readonly completed_at: string | null
}

export interface StoreWithdrawal {
  readonly id: string
  readonly number: number
  readonly stage: WithdrawalStage
  readonly order_id: string
  readonly order_display_id: number
  readonly name: string
  readonly receipt_email: string
  /** Show this text before the confirmation; exactly this is submitted. */
  readonly statement: string
  readonly lines: readonly WithdrawalLineBody[]
  /** Until when a draft can be confirmed; null once it was. */
  readonly expires_at: string | null
  /** To the second; null for a draft. */
  readonly submitted_at: string | null
  readonly verdict: WithdrawalVerdict | null
  readonly doubts: readonly Refusal[]
  readonly receipt_sent_at: string | null
  readonly goods_due_at: string | null
  readonly goods_secured_at: string | null
  /** Null for a draft. */
  readonly refund: RefundClock | null
  /** How the two deadlines come about. */
  readonly deadlines: readonly DeadlineStep[]
  /** The request by which goods and money move. */
  readonly rma_id: string | null
  readonly dispute: { readonly clause: string; readonly words: string } | null
}

export interface AdminWithdrawalSummary {
  readonly id: string
  readonly number: number
  readonly stage: WithdrawalStage
  readonly order_id: string
  readonly order_display_id: number
  readonly customer_id: string | null
  readonly email: string | null
  readonly is_guest: boolean
  readonly name: string
  readonly quantity: number
  readonly submitted_at: string
  readonly verdict: WithdrawalVerdict
  readonly refund: RefundClock
  readonly rma_id: string | null
  readonly rma_number: number | null
}

export interface AdminWithdrawal extends AdminWithdrawalSummary {
  readonly receipt_email: string
  readonly receipt_sent_at: string | null
  readonly statement: string
  readonly time_zone: string
  readonly lines: readonly (WithdrawalLineBody & { readonly covered_quantity: number })[]
  readonly doubts: readonly Refusal[]
  /** Why it could not become a request by itself. */
  readonly obstacles: readonly Refusal[]
  readonly goods_due_at: string | null
  readonly goods_secured_at: string | null
  readonly dispatch_evidence: string | null
  readonly deadlines: readonly DeadlineStep[]
  readonly rma_stage: RmaStage | null
  readonly decided_by: string | null
  readonly decided_at: string | null
  readonly decision_words: string | null
  readonly dispute_clause: string | null
  /** Clauses a dispute may cite. */
  readonly clauses: readonly (ClauseReference & { readonly id: string })[]
  /** What staff may do now. */
  readonly actions: readonly WithdrawalAction[]
}

/** `POST /admin/after-sales/withdrawals/:id/open-request` */
export interface OpenWithdrawalRequestBody {
  /** Another ground than withdrawal, such as goodwill for a statement that came too late. */
  readonly reason_code?: string
}

export interface DisputeWithdrawalBody {
  /** The id of one of `AdminWithdrawal.clauses`. */
  readonly clause: string
  readonly words: string
}

export interface RecordDispatchBody {
  readonly evidence: string
}

export interface CompleteWithdrawalBody {
  readonly words: string
}
