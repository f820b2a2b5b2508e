import type { GrantStatus } from "../../../../domain/grant/words"
import type { GrantKind } from "../../../../domain/kernel/vocabulary"
import type { Amount } from "../../../../domain/money/decimal"
import type { Reading } from "../../transaction"

export interface GrantRecord {
  readonly id: string
  readonly kind: GrantKind
  readonly amount: Amount
  readonly currency_code: string
  readonly words: string
  readonly status: GrantStatus
  readonly granted_by: string
  readonly granted_at: Date
}

/** Everything that was granted on a request, also what was declined. */
export async function listGrants(reading: Reading, rmaId: string): Promise<GrantRecord[]> {
  return reading.query<GrantRecord>(
    `select id, kind, amount::text as amount, currency_code, words, status, granted_by, granted_at
       from after_sales_grant where rma_id = ? and deleted_at is null order by id`,
    [rmaId],
  )
}
