import type { PayoutMethod, SettlementLineKind } from "../domain/kernel/vocabulary"
import type { PayoutAction, PayoutStatus } from "../domain/settlement/payout-lifecycle"

export interface SettlementLineBody {
  readonly kind: SettlementLineKind
  readonly rma_item_id: string | null
  readonly line_item_id: string | null
  readonly title: string | null
  readonly quantity: number | null
  readonly percentage: string | null
  /** Where fault is shared, the per cent of the whole that the line is about; null where it is the whole. */
  readonly share: number | null
  /** Positive goes to the customer, negative is kept back. */
  readonly amount: string
}

export interface SettlementBody {
  readonly currency_code: string
  readonly lines: readonly SettlementLineBody[]
  /** Sum of the lines. */
  readonly total: string
  /** What can be refunded over all payments of the order now. */
  readonly refundable: string
  /** What goes back to the payments: never more than they hold, never below zero. */
  readonly payable: string
  /** What becomes store credit. */
  readonly credit: string
  /** What the customer has to pay before new goods leave. */
  readonly due: string
}

export interface PayoutBody {
  readonly id: string
  readonly method: PayoutMethod
  /** Null for store credit. */
  readonly payment_id: string | null
  readonly amount: string
  readonly currency_code: string
  readonly status: PayoutStatus
  readonly core_refund_id: string | null
  readonly paid_at: string | null
  readonly last_error: string | null
  readonly resolution_note: string | null
  readonly actions: readonly PayoutAction[]
}
