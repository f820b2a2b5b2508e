import type { DiscrepancyKind, SweepOutcome } from "../domain/reconcile/words"

/** `GET /admin/after-sales/health` */
export interface AfterSalesHealth {
  readonly sweeps: readonly {
    /** Messages to send, requests to end, payouts whose provider was asked, promises over their deadline, customers to be asked. */
    readonly sweep: "outbox" | "lapse" | "payouts" | "promises" | "surveys"
    /** Since when the longest waiting row has been due; null when nothing waits. */
    readonly oldest_due_at: string | null
    readonly age_seconds: number
  }[]
  /** Requests whose units may be missing in stock, or stand there twice, after a crash: see `AdminRma.stock_in_doubt`. */
  readonly stock_doubts: number
  /** Payouts of which nobody knows whether the provider carried them out. */
  readonly uncertain_payouts: number
  /** What the sweep has tried within the hour and could not correct; listed by `GET …/discrepancies?outcome=left`. */
  readonly discrepancies_left: number
  /** Messages given up within the last 90 days, and what the latest died of. */
  readonly failed_messages: { readonly count: number; readonly last_error: string | null }
}

/** One row of `GET /admin/after-sales/discrepancies`: what a lost event or a dead process left behind, and what was done. */
export interface DiscrepancyBody {
  readonly id: string
  readonly kind: DiscrepancyKind
  /** Of the request, payout, charge, withdrawal or hold that the kind is about. */
  readonly subject_id: string
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  /** `left`: it could not be corrected, and is tried again by the next sweep. */
  readonly outcome: SweepOutcome
  readonly attempts: number
  /** What the latest failed attempt died of. */
  readonly last_error: string | null
  readonly found_at: string
  readonly tried_at: string
}
