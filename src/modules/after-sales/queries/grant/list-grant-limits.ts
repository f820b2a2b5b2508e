import type { GrantLimit } from "../../../../domain/grant/grant-limit"
import type { Reading } from "../../transaction"

export interface GrantLimitRecord extends GrantLimit {
  readonly id: string
}

/** Every limit: a merchant has a handful. */
export async function listGrantLimits(reading: Reading): Promise<GrantLimitRecord[]> {
  return reading.query<GrantLimitRecord>(
    `select id, user_id, customer_group_id, currency_code, per_grant::text as per_grant,
            per_30_days::text as per_30_days
       from after_sales_grant_limit where deleted_at is null order by currency_code, id limit 500`,
  )
}
