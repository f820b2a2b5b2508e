import type { GrantKind } from "../../../../domain/kernel/vocabulary"
import type { Amount } from "../../../../domain/money/decimal"
import type { Reading } from "../../transaction"

/** What staff have granted on a request and nobody has still to agree to. */
export async function listGivenGrants(
  reading: Reading,
  rmaId: string,
): Promise<{ readonly kind: GrantKind; readonly amount: Amount }[]> {
  return reading.query(
    `select kind, amount::text as amount from after_sales_grant
      where rma_id = ? and status = 'granted' and deleted_at is null order by id`,
    [rmaId],
  )
}
