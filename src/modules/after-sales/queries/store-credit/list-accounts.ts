import type { Amount } from "../../../../domain/money/decimal"
import type { CreditHolder } from "../../../../domain/store-credit/holder"
import type { CreditEntryKind } from "../../../../domain/store-credit/words"
import type { Reading } from "../../transaction"
import { holderMatches } from "./holder-matches"

const LAST_ENTRIES = 50

export interface CreditAccountRecord {
  readonly currency_code: string
  readonly balance: Amount
  /** Newest first; instants are ISO 8601. */
  readonly entries: readonly {
    readonly id: string
    readonly kind: CreditEntryKind
    readonly amount: Amount
    readonly order_id: string
    readonly rma_id: string | null
    readonly at: string
  }[]
}

/** What a holder has in the ledger, per currency, with the last entries. Credit held for a cart is still in it. */
export async function listCreditAccounts(reading: Reading, holder: CreditHolder): Promise<CreditAccountRecord[]> {
  const [matches, value] = holderMatches(holder)
  return reading.query<CreditAccountRecord>(
    `select currency_code, sum(amount)::text as balance,
            json_agg(json_build_object(
              'id', id, 'kind', kind, 'amount', amount::text, 'order_id', order_id, 'rma_id', rma_id, 'at', created_at)
              order by id desc) filter (where place <= ?) as entries
       from (select *, row_number() over (partition by currency_code order by id desc) as place
               from store_credit_entry where ${matches} and deleted_at is null) entry
      group by currency_code order by currency_code`,
    [LAST_ENTRIES, value],
  )
}
