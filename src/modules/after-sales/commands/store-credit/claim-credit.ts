import { generateEntityId } from "@medusajs/framework/utils"

import { isPositive, subtract } from "../../../../domain/money/decimal"
import type { CreditHolder } from "../../../../domain/store-credit/holder"
import { listCreditAccounts } from "../../queries/store-credit/list-accounts"
import { sumOpenHolds } from "../../queries/store-credit/sum-open-holds"
import type { Transaction } from "../../transaction"
import { lockHolder } from "./lock-holder"
import { writeCreditEntry } from "./write-entry"

export interface ClaimCredit {
  /** The address that was shown to be the customer's. */
  readonly from: CreditHolder & { readonly customer_id: null }
  readonly to: CreditHolder & { readonly email: null }
  /** Whose link showed it. */
  readonly order_id: string
}

/**
 * Moves what an address holds to an account, in rows that sum to nothing, and returns the account's id. What carts hold
 * of it stays with the address, because their orders will spend it there. Of two claims at once the second finds
 * nothing left.
 */
export async function claimCredit(transaction: Transaction, { from, to, order_id }: ClaimCredit): Promise<string> {
  // The address first, always: nobody else ever holds two of these locks.
  await lockHolder(transaction, from)
  await lockHolder(transaction, to)
  const held = await sumOpenHolds(transaction, from)
  for (const { currency_code, balance } of await listCreditAccounts(transaction, from)) {
    const amount = subtract(balance, held.get(currency_code) ?? "0")
    if (!isPositive(amount)) continue
    const claim = generateEntityId(undefined, "ascrc")
    const entry = { currency_code, amount, order_id, rma_id: null }
    await writeCreditEntry(transaction, { ...entry, kind: "spent", holder: from, marker: `${claim}:from` })
    await writeCreditEntry(transaction, { ...entry, kind: "issued", holder: to, marker: `${claim}:to` })
  }
  return to.customer_id
}
