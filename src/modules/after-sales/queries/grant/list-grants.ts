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
  readonly withdrawn_by: string | null
  readonly withdrawn_at: Date | null
  readonly withdrawal_words: string | null
}

/** Everything that was granted on a request, also what was declined or withdrawn. */
export async function listGrants(reading: Reading, rmaId: string): Promise<GrantRecord[]> {
  return reading.query<GrantRecord>(
    `select id, kind, amount::text as amount, currency_code, words, status, granted_by, granted_at,
            withdrawn_by, withdrawn_at, withdrawal_words
       from after_sales_grant where rma_id = ? and deleted_at is null order by id`,
    [rmaId],
  )
}
