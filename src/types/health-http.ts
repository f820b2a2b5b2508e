import type { RepairKind, SweepOutcome } from "../domain/repair/words"

/** `GET /admin/after-sales/health` */
export interface AfterSalesHealth {
  readonly sweeps: readonly {
    /** Messages to send, requests to end, payouts whose provider was asked. */
    readonly sweep: "outbox" | "lapse" | "payouts"
    /** Since when the longest waiting row has been due; null when nothing waits. */
    readonly oldest_due_at: string | null
    readonly age_seconds: number
  }[]
  /** Requests whose units may be missing in stock, or stand there twice, after a crash: see `AdminRma.stock_in_doubt`. */
  readonly stock_doubts: number
  /** Payouts of which nobody knows whether the provider carried them out. */
  readonly uncertain_payouts: number
  /** What the sweep has tried within the hour and could not repair; listed by `GET …/repairs?outcome=left`. */
  readonly repairs_left: number
  /** Messages given up within the last 90 days, and what the latest died of. */
  readonly failed_messages: { readonly count: number; readonly last_error: string | null }
}

/** One row of `GET /admin/after-sales/repairs`: what a lost event or a dead process left behind, and what was done. */
export interface RepairBody {
  readonly id: string
  readonly kind: RepairKind
  /** Of the request, payout, charge, withdrawal or hold that the kind is about. */
  readonly subject_id: string
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  /** `left`: it could not be repaired, and is tried again by the next sweep. */
  readonly outcome: SweepOutcome
  readonly attempts: number
  /** What the latest failed attempt died of. */
  readonly last_error: string | null
  readonly found_at: string
  readonly tried_at: string
}
