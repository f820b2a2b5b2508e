import type { Amount } from "../../../../domain/money/decimal"
import type { CreditHolder } from "../../../../domain/store-credit/holder"
import type { Reading } from "../../transaction"
import { holderMatches } from "./holder-matches"

/** What of a holder's credit carts hold, by currency. */
export async function sumOpenHolds(reading: Reading, holder: CreditHolder): Promise<ReadonlyMap<string, Amount>> {
  const [matches, value] = holderMatches(holder)
  const held = await reading.query<{ currency_code: string; amount: Amount }>(
    `select currency_code, sum(amount)::text as amount from store_credit_hold
      where ${matches} and status = 'open' and deleted_at is null group by currency_code`,
    [value],
  )
  return new Map(held.map(({ currency_code, amount }) => [currency_code, amount]))
}
