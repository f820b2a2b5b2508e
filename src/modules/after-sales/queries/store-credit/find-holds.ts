import type { Amount } from "../../../../domain/money/decimal"
import type { CreditHolder } from "../../../../domain/store-credit/holder"
import type { CreditHoldStatus } from "../../../../domain/store-credit/words"
import type { Reading } from "../../transaction"

export interface CreditHoldRecord {
  readonly id: string
  readonly cart_id: string
  readonly holder: CreditHolder
  readonly currency_code: string
  readonly amount: Amount
  readonly status: CreditHoldStatus
  readonly held_at: Date
}

const COLUMNS = `id, cart_id, json_build_object('customer_id', customer_id, 'email', email) as holder, currency_code,
  amount::text as amount, status, held_at`

export async function findHold(reading: Reading, id: string): Promise<CreditHoldRecord | null> {
  const [hold] = await reading.query<CreditHoldRecord>(
    `select ${COLUMNS} from store_credit_hold where id = ? and deleted_at is null`,
    [id],
  )
  return hold ?? null
}

/** What a cart holds now; null when it holds nothing. */
export async function findHoldOfCart(reading: Reading, cartId: string): Promise<CreditHoldRecord | null> {
  const [hold] = await reading.query<CreditHoldRecord>(
    `select ${COLUMNS} from store_credit_hold where cart_id = ? and status = 'open' and deleted_at is null`,
    [cartId],
  )
  return hold ?? null
}

/** One page of what carts hold, by keyset on the id. */
export async function listOpenHolds(
  reading: Reading,
  { after_id, limit }: { readonly after_id: string; readonly limit: number },
): Promise<CreditHoldRecord[]> {
  return reading.query<CreditHoldRecord>(
    `select ${COLUMNS} from store_credit_hold
      where status = 'open' and deleted_at is null and id > ? order by id limit ?`,
    [after_id, limit],
  )
}

/** Whether any cart was ever paid with credit. */
export async function hasHolds(reading: Reading, _: null): Promise<boolean> {
  return (await reading.query("select 1 from store_credit_hold where deleted_at is null limit 1", [])).length > 0
}
