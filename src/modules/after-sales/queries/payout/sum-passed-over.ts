import type { Amount } from "../../../../domain/money/decimal"
import type { Reading } from "../../transaction"

/** What settled requests about an order have brought and did not get, over all of them. */
export async function sumPassedOver(reading: Reading, orderId: string): Promise<Amount> {
  const [row] = await reading.query<{ amount: Amount }>(
    `select coalesce(sum(greatest(brought.amount - given.amount, 0)), 0)::text as amount
       from rma
       join lateral (select coalesce(sum(line.amount), 0) as amount from settlement_line line
                      where line.rma_id = rma.id and line.deleted_at is null) brought on true
       join lateral (select coalesce(sum(payout.amount), 0) as amount from payout
                      where payout.rma_id = rma.id and payout.deleted_at is null) given on true
      where rma.order_id = ? and rma.stage in ('settling', 'settled', 'closed') and rma.deleted_at is null`,
    [orderId],
  )
  return row?.amount ?? "0"
}
