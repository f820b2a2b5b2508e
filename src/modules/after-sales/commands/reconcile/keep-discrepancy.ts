import { generateEntityId } from "@medusajs/framework/utils"

import type { DiscrepancyKind, SweepOutcome } from "../../../../domain/reconcile/words"
import type { Transaction } from "../../transaction"

export interface KeepDiscrepancy {
  readonly kind: DiscrepancyKind
  readonly subject_id: string
  readonly outcome: SweepOutcome
  /** What it died of; null where it succeeded. */
  readonly error: string | null
  readonly now: Date
}

/** As much of an error as tells it from others. */
const LONGEST_ERROR = 1_000

/**
 * Writes down what the sweep found and what became of it. What was left before and is tried again stays the same row:
 * an order that cannot be corrected is listed once, and not once for every five minutes.
 */
export async function keepDiscrepancy(transaction: Transaction, input: KeepDiscrepancy): Promise<void> {
  const { kind, subject_id, outcome, now } = input
  const error = input.error?.slice(0, LONGEST_ERROR) ?? null
  const before = await transaction.query<{ id: string }>(
    `update after_sales_discrepancy
        set outcome = ?, attempts = attempts + 1, last_error = coalesce(?, last_error), tried_at = ?, updated_at = ?
      where kind = ? and subject_id = ? and outcome = 'left' and deleted_at is null returning id`,
    [outcome, error, now, now, kind, subject_id],
  )
  if (before.length > 0) return
  // Two sweeps may fail on the same row at once: the second only counts.
  await transaction.query(
    `insert into after_sales_discrepancy (id, kind, subject_id, rma_id, order_id, outcome, last_error, found_at, tried_at)
     select ?, ?, subject.id, coalesce(rma.id, payout.rma_id, charge.rma_id, withdrawal.rma_id),
            coalesce(rma.order_id, payout.order_id, charge.order_id, withdrawal.order_id), ?, ?, ?, ?
       from (select ?::text as id) subject
       left join rma on rma.id = subject.id
       left join payout on payout.id = subject.id
       left join charge on charge.id = subject.id
       left join withdrawal on withdrawal.id = subject.id
     on conflict (kind, subject_id) where outcome = 'left' and deleted_at is null
     do update set attempts = after_sales_discrepancy.attempts + 1, last_error = excluded.last_error,
                   tried_at = excluded.tried_at, updated_at = excluded.tried_at`,
    [generateEntityId(undefined, "asdis"), kind, outcome, error, now, now, subject_id],
  )
}
