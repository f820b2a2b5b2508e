import { negate, type Amount } from "../../../../domain/money/decimal"
import type { CreditHolder } from "../../../../domain/store-credit/holder"
import type { CreditEntryKind } from "../../../../domain/store-credit/words"
import { toColumn } from "../../amount"
import { findCreditEntry } from "../../queries/store-credit/find-entry"
import type { Transaction } from "../../transaction"
import { lockHolder } from "./lock-holder"

export interface WriteCreditEntry {
  readonly kind: CreditEntryKind
  readonly marker: string
  readonly holder: CreditHolder
  readonly currency_code: string
  /** Above zero, whichever way it goes. */
  readonly amount: Amount
  readonly order_id: string
  readonly rma_id: string | null
}

/** Gives or takes credit once per marker, and returns the row's id: the same one for the same marker. */
export async function writeCreditEntry(transaction: Transaction, input: WriteCreditEntry): Promise<string> {
  const { holder, kind, amount, ...entry } = input
  await lockHolder(transaction, holder)
  const earlier = await findCreditEntry(transaction, input.marker)
  if (earlier !== null) return earlier
  const { id } = await transaction.rows.createStoreCreditEntries(
    { ...entry, ...holder, kind, amount: toColumn(kind === "issued" ? amount : negate(amount)) },
    transaction.context,
  )
  return id
}
