import type { DiscrepancyKind, SweepOutcome } from "../../../../domain/reconcile/words"
import type { Reading } from "../../transaction"

export interface DiscrepancyRecord {
  readonly id: string
  readonly kind: DiscrepancyKind
  readonly subject_id: string
  readonly rma_id: string | null
  readonly rma_number: number | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly outcome: SweepOutcome
  readonly attempts: number
  readonly last_error: string | null
  readonly found_at: Date
  readonly tried_at: Date
}

export interface ListDiscrepancies {
  readonly outcome: SweepOutcome | null
  /** Where the previous page ended. */
  readonly before_id: string | null
  readonly limit: number
}

/** One page of what the sweep found, by keyset, the latest find first. */
export async function listDiscrepancies(reading: Reading, input: ListDiscrepancies): Promise<DiscrepancyRecord[]> {
  const outcome = input.outcome === null ? "" : "and discrepancy.outcome = ?"
  const before = input.before_id === null ? "" : "and discrepancy.id < ?"
  return reading.query<DiscrepancyRecord>(
    `select discrepancy.id, discrepancy.kind, discrepancy.subject_id, discrepancy.rma_id, rma.number as rma_number, discrepancy.order_id,
            coalesce(rma.order_display_id, withdrawal.order_display_id) as order_display_id,
            discrepancy.outcome, discrepancy.attempts, discrepancy.last_error, discrepancy.found_at, discrepancy.tried_at
       from after_sales_discrepancy discrepancy
       left join rma on rma.id = discrepancy.rma_id
       left join withdrawal on withdrawal.id = discrepancy.subject_id
      where discrepancy.deleted_at is null ${outcome} ${before}
      order by discrepancy.id desc limit ?`,
    [input.outcome ?? [], input.before_id ?? [], input.limit].flat(),
  )
}
