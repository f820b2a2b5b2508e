/** `GET /admin/after-sales/health` */
export interface AfterSalesHealth {
  readonly sweeps: readonly {
    /** Messages to send, requests to end, payouts whose provider was asked, promises over their deadline. */
    readonly sweep: "outbox" | "lapse" | "payouts" | "promises"
    /** Since when the longest waiting row has been due; null when nothing waits. */
    readonly oldest_due_at: string | null
    readonly age_seconds: number
  }[]
  /** Requests whose units may be missing in stock, or stand there twice, after a crash: see `AdminRma.stock_in_doubt`. */
  readonly stock_doubts: number
  /** Messages given up within the last 90 days, and what the latest died of. */
  readonly failed_messages: { readonly count: number; readonly last_error: string | null }
}
