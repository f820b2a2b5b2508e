import { generateEntityId } from "@medusajs/framework/utils"

import { isGreater, subtract, type Amount } from "../../../../domain/money/decimal"
import type { CreditHolder } from "../../../../domain/store-credit/holder"
import { toColumn } from "../../amount"
import { listCreditAccounts } from "../../queries/store-credit/list-accounts"
import { sumOpenHolds } from "../../queries/store-credit/sum-open-holds"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { lockHolder } from "./lock-holder"

export interface HoldCredit {
  readonly cart_id: string
  readonly holder: CreditHolder
  readonly currency_code: string
  readonly amount: Amount
  /** What a merchant's own system says the holder has; null where the ledger is ours and is asked under the lock. */
  readonly balance_elsewhere: Amount | null
  readonly now: Date
}

/**
 * Sets credit aside for a cart and returns the hold's id. Under the holder's lock: of two carts that want the same
 * credit at once, the second is refused.
 */
export async function holdCredit(transaction: Transaction, input: HoldCredit): Promise<string> {
  const { cart_id, holder, currency_code, amount, now } = input
  await lockHolder(transaction, holder)
  const accounts = await listCreditAccounts(transaction, holder)
  const inLedger = accounts.find((account) => account.currency_code === currency_code)?.balance
  const balance = input.balance_elsewhere ?? inLedger ?? "0"
  const held = (await sumOpenHolds(transaction, holder)).get(currency_code) ?? "0"
  const available = subtract(balance, held)
  if (isGreater(amount, available)) {
    const message = `There is not so much store credit: ${available} ${currency_code.toUpperCase()} can be spent.`
    throw new RefusalError([
      { code: "store_credit_not_enough", message, field: "amount", facts: { available, amount } },
    ])
  }
  const id = generateEntityId(undefined, "ascrh")
  await transaction.rows.createStoreCreditHolds(
    { ...holder, id, cart_id, currency_code, amount: toColumn(amount), held_at: now },
    transaction.context,
  )
  return id
}
