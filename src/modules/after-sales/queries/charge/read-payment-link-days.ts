import type { Reading } from "../../transaction"

/** Days a customer has to pay for an exchange, by the longest terms among the items of a request. */
export async function readPaymentLinkDays(reading: Reading, rmaId: string): Promise<number> {
  const [terms] = await reading.query<{ days: number }>(
    `select max(version.payment_link_days)::int as days
       from rma_item item join after_sales_policy_version version on version.id = item.policy_version_id
      where item.rma_id = ? and item.deleted_at is null`,
    [rmaId],
  )
  return terms?.days ?? 0
}
