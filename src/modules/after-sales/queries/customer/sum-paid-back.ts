import type { PaidBack } from "../../../../domain/customer/archive"
import type { Reading } from "../../transaction"
import { byRequest, type Person } from "./person"

/** What a person was really paid back, by currency. */
export async function sumPaidBack(reading: Reading, person: Person): Promise<PaidBack[]> {
  const [whose] = byRequest(person)
  if (whose === undefined) return []
  return reading.query<PaidBack>(
    `select entry.currency_code,
            coalesce(sum(entry.amount) filter (where entry.method = 'refund'), 0)::text as refunded,
            coalesce(sum(entry.amount) filter (where entry.method = 'store_credit'), 0)::text as credited
       from payout entry
      where entry.status = 'paid' and entry.deleted_at is null and ${whose[0]}
      group by entry.currency_code order by entry.currency_code`,
    whose[1],
  )
}
