import type { MedusaContainer } from "@medusajs/framework/types"

import type { Amount } from "../../domain/money/decimal"
import type { CreditHolder } from "../../domain/store-credit/holder"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { endHold } from "../../modules/after-sales/commands/store-credit/end-hold"
import { holdCredit } from "../../modules/after-sales/commands/store-credit/hold-credit"
import { findHoldOfCart } from "../../modules/after-sales/queries/store-credit/find-holds"
import { addCreditLine, dropCreditLine, readCart, type CreditedCart } from "./cart-credit-line"
import { ownStoreCredit } from "./store-credit-of"

/** Takes the credit off a cart and lets the holder have it again. Called with the cart locked. */
export async function giveCreditBack(container: MedusaContainer, cart: CreditedCart, now: Date): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const hold = await afterSales.ask(findHoldOfCart, cart.id)
  await dropCreditLine(container, cart)
  if (hold) await afterSales.run(endHold, { id: hold.id, status: "released", order_id: null, now })
}

export interface PayWithCredit {
  readonly cart: CreditedCart
  readonly holder: CreditHolder
  readonly amount: Amount
  readonly now: Date
}

/**
 * Pays part of a cart that nothing has been taken off yet. The hold is written before core's line: if the process dies
 * between them, the sweep gives the hold back; if core refuses the line, it is given back here. Called with the cart
 * locked.
 */
export async function payWithCredit(container: MedusaContainer, input: PayWithCredit): Promise<void> {
  const { cart, holder, amount, now } = input
  const hold_id = await container.resolve(AFTER_SALES_MODULE).run(holdCredit, {
    ...{ cart_id: cart.id, holder, currency_code: cart.currency_code, amount, now },
    balance_elsewhere: await balanceElsewhere(container, holder, cart.currency_code),
  })
  try {
    await addCreditLine(container, { cart_id: cart.id, amount, hold_id })
  } catch (error) {
    const current = await readCart(container, cart.id)
    if (current) await giveCreditBack(container, current, now)
    throw error
  }
}

async function balanceElsewhere(
  container: MedusaContainer,
  holder: CreditHolder,
  currencyCode: string,
): Promise<Amount | null> {
  const own = ownStoreCredit(container)
  if (!own) return null
  const accounts = await own.accounts(holder)
  return accounts.find(({ currency_code }) => currency_code === currencyCode)?.balance ?? "0"
}
