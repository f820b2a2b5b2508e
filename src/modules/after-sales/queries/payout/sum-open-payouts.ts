import type { Amount } from "../../../../domain/money/decimal"
import type { Reading } from "../../transaction"

/**
 * What payouts of an order that are not over yet may still take, by payment. One whose fate is uncertain counts as if
 * it will be paid, so that the same money is never planned twice; so does one that staff know to have been paid although
 * core's payment has no refund for it.
 */
export async function sumOpenPayouts(
  reading: Reading,
  { order_id, except_id }: { readonly order_id: string; readonly except_id: string | null },
): Promise<ReadonlyMap<string, Amount>> {
  const payments = await reading.query<{ payment_id: string; amount: Amount }>(
    `select payment_id, sum(amount)::text as amount from payout
      where order_id = ? and method = 'refund' and (status in ('planned', 'executing', 'uncertain') or (status = 'paid' and core_refund_id is null)) and deleted_at is null
        and (?::text is null or id <> ?)
      group by payment_id`,
    [order_id, except_id, except_id],
  )
  return new Map(payments.map(({ payment_id, amount }) => [payment_id, amount]))
}
