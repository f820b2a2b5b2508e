import type { Amount } from "../../../../domain/money/decimal"
import { ON_TOP } from "../../../../domain/settlement/fill-purses"
import type { OrderPaid } from "../../../../domain/settlement/unpaid-value"
import type { OrderPurse } from "../../../../domain/settlement/value-left"
import type { Reading } from "../../transaction"

export type Given = Pick<OrderPurse, "given_as_credit" | "given_on_top"> & Pick<OrderPaid, "passed_over">

/**
 * What requests about an order have brought in store credit, on top of the price, and to nobody's hand. A payout that
 * failed counts: it can be tried again.
 */
export async function sumGiven(reading: Reading, orderId: string): Promise<Given> {
  const [given] = await reading.query<{ [Sum in keyof Given]: Amount }>(
    `select (select coalesce(sum(amount), 0) from payout
              where order_id = ? and method = 'store_credit' and deleted_at is null)::text as given_as_credit,
            (select coalesce(sum(line.amount), 0) from settlement_line line join rma on rma.id = line.rma_id
              where rma.order_id = ? and line.kind = any(?) and line.deleted_at is null)::text as given_on_top,
            (select coalesce(sum(greatest(brought.amount - paid.amount, 0)), 0) from rma
               join lateral (select coalesce(sum(line.amount), 0) as amount from settlement_line line
                              where line.rma_id = rma.id and line.deleted_at is null) brought on true
               join lateral (select coalesce(sum(payout.amount), 0) as amount from payout
                              where payout.rma_id = rma.id and payout.deleted_at is null) paid on true
              where rma.order_id = ? and rma.stage in ('settling', 'settled', 'closed')
                and rma.deleted_at is null)::text as passed_over`,
    [orderId, orderId, ON_TOP, orderId],
  )
  return given ?? { given_as_credit: "0", given_on_top: "0", passed_over: "0" }
}
