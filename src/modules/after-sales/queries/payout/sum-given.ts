import type { Amount } from "../../../../domain/money/decimal"
import { ON_TOP } from "../../../../domain/settlement/fill-purses"
import type { OrderPurse } from "../../../../domain/settlement/value-left"
import type { Reading } from "../../transaction"

/**
 * What requests about an order have brought in store credit, and on top of the price. A payout that failed counts: it
 * can be tried again.
 */
export async function sumGiven(
  reading: Reading,
  orderId: string,
): Promise<Pick<OrderPurse, "given_as_credit" | "given_on_top">> {
  const [given] = await reading.query<{ given_as_credit: Amount; given_on_top: Amount }>(
    `select (select coalesce(sum(amount), 0) from payout
              where order_id = ? and method = 'store_credit' and deleted_at is null)::text as given_as_credit,
            (select coalesce(sum(line.amount), 0) from settlement_line line join rma on rma.id = line.rma_id
              where rma.order_id = ? and line.kind = any(?) and line.deleted_at is null)::text as given_on_top`,
    [orderId, orderId, ON_TOP],
  )
  return given ?? { given_as_credit: "0", given_on_top: "0" }
}
