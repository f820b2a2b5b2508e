import type { Amount } from "../../../../domain/money/decimal"
import type { Reading } from "../../transaction"

/** What earlier settlements of an order have given back for the way out. */
export async function readRefundedFreight(reading: Reading, orderId: string): Promise<Amount> {
  const [row] = await reading.query<{ amount: Amount }>(
    `select coalesce(sum(line.amount), 0)::text as amount
       from settlement_line line join rma on rma.id = line.rma_id
      where rma.order_id = ? and rma.deleted_at is null and line.kind = 'outbound_freight' and line.deleted_at is null`,
    [orderId],
  )
  return row?.amount ?? "0"
}
