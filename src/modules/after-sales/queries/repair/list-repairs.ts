import type { RepairKind, SweepOutcome } from "../../../../domain/repair/words"
import type { Reading } from "../../transaction"

export interface RepairRecord {
  readonly id: string
  readonly kind: RepairKind
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

export interface ListRepairs {
  readonly outcome: SweepOutcome | null
  /** Where the previous page ended. */
  readonly before_id: string | null
  readonly limit: number
}

/** One page of what the sweep found, by keyset, the latest find first. */
export async function listRepairs(reading: Reading, input: ListRepairs): Promise<RepairRecord[]> {
  const outcome = input.outcome === null ? "" : "and repair.outcome = ?"
  const before = input.before_id === null ? "" : "and repair.id < ?"
  return reading.query<RepairRecord>(
    `select repair.id, repair.kind, repair.subject_id, repair.rma_id, rma.number as rma_number, repair.order_id,
            coalesce(rma.order_display_id, withdrawal.order_display_id) as order_display_id,
            repair.outcome, repair.attempts, repair.last_error, repair.found_at, repair.tried_at
       from after_sales_repair repair
       left join rma on rma.id = repair.rma_id
       left join withdrawal on withdrawal.id = repair.subject_id
      where repair.deleted_at is null ${outcome} ${before}
      order by repair.id desc limit ?`,
    [input.outcome ?? [], input.before_id ?? [], input.limit].flat(),
  )
}
