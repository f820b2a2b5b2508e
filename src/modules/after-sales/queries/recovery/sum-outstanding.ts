import { RECOVERY_OUTSTANDING, type RecoveryParty } from "../../../../domain/recovery/lifecycle"
import { AGEING_BUCKETS, type AgeingBucket } from "../../../../domain/recovery/ageing"
import type { Reading } from "../../transaction"

export interface OutstandingRecord {
  readonly currency_code: string
  readonly bucket: AgeingBucket
  readonly claims: number
  readonly amount: string
}

/** What is still waited for, by currency and age, in one pass over the claims that are not over. */
export async function sumOutstanding(
  reading: Reading,
  { party, now }: { readonly party: RecoveryParty | null; readonly now: Date },
): Promise<OutstandingRecord[]> {
  const cases = AGEING_BUCKETS.flatMap(({ code, up_to }) => (up_to === null ? [] : [{ code, up_to }]))
  const whens = cases
    .map(() => "when floor(extract(epoch from ?::timestamptz - opened_at) / 86400) <= ? then ?")
    .join(" ")
  return reading.query<OutstandingRecord>(
    `select currency_code, bucket, count(*)::int as claims, sum(outstanding)::text as amount
       from (select currency_code, coalesce(amount_accepted, amount_claimed) - amount_received as outstanding,
                    case ${whens} else 'over_90' end as bucket
               from recovery_claim
              where status = any(?) and deleted_at is null and (?::text is null or party = ?)) waited_for
      group by currency_code, bucket order by currency_code, bucket`,
    [...cases.flatMap(({ code, up_to }) => [now, up_to, code]), RECOVERY_OUTSTANDING, party, party],
  )
}
