import type { PayoutMethod } from "../../../../domain/kernel/vocabulary"
import type { Reading } from "../../transaction"

export interface UnsettledPayout {
  readonly id: string
  readonly rma_id: string
  readonly order_id: string
  readonly method: PayoutMethod
  /** Null for store credit. */
  readonly payment_id: string | null
}

/** Payouts whose fate is unknown: doubted already, or executing since before `executing_since` and presumed abandoned. */
export async function listUnsettledPayouts(
  reading: Reading,
  input: { readonly executing_since: Date; readonly after_id: string; readonly limit: number },
): Promise<UnsettledPayout[]> {
  return reading.query<UnsettledPayout>(
    `select id, rma_id, order_id, method, payment_id from payout
      where status in ('executing', 'uncertain') and deleted_at is null
        and (status = 'uncertain' or executing_since <= ?) and id > ?
      order by id limit ?`,
    [input.executing_since, input.after_id, input.limit],
  )
}

/** The same of one payment, however young. */
export async function listUnsettledPayoutsOfPayment(reading: Reading, paymentId: string): Promise<UnsettledPayout[]> {
  return reading.query<UnsettledPayout>(
    `select id, rma_id, order_id, method, payment_id from payout
      where status in ('executing', 'uncertain') and deleted_at is null and payment_id = ? order by id`,
    [paymentId],
  )
}
