import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { inCurrency } from "../../domain/money/in-currency"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { endHold } from "../../modules/after-sales/commands/store-credit/end-hold"
import {
  findHold,
  hasHolds,
  listOpenHolds,
  type CreditHoldRecord,
} from "../../modules/after-sales/queries/store-credit/find-holds"
import { attemptCorrection, type Discrepancy } from "../reconcile/attempt-correction"
import { dropCreditLine, readCart } from "./cart-credit-line"
import { readCreditLines } from "./credit-lines"
import { storeCreditOf } from "./store-credit-of"
import { withCartLock } from "./with-cart-lock"

const PAGE = 100

/** Takes the credit that a placed order was paid with: once, however often it is called. */
export async function spendHoldsOfOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  // Every order comes by here: core is asked only in a shop where some cart has ever held any.
  if (!(await afterSales.ask(hasHolds, null))) return
  for (const { reference_id } of await readCreditLines(container, orderId)) {
    const hold = reference_id === null ? null : await afterSales.ask(findHold, reference_id)
    if (hold) await spend(container, hold, orderId)
  }
}

// Spent before the hold ends: between the two the credit counts twice against the holder, and never for him.
async function spend(container: MedusaContainer, hold: CreditHoldRecord, orderId: string): Promise<void> {
  const { id, holder, currency_code, amount } = hold
  await storeCreditOf(container).spend({
    ...{ marker: id, holder, currency_code, order_id: orderId },
    amount: inCurrency(amount, currency_code),
  })
  const end = { id, status: "spent", order_id: orderId, now: new Date() } as const
  await container.resolve(AFTER_SALES_MODULE).run(endHold, end)
}

/**
 * Ends what carts hold: spent where the order was placed and its event was lost, given back where nobody has completed
 * the cart within the merchant's hours.
 */
export async function endHolds(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { store_credit_hold_hours } = await afterSales.getOptions()
  const held_before = new Date(now.getTime() - store_credit_hold_hours * 3_600_000)
  const discrepancies: Discrepancy[] = []
  for (let after_id = ""; ;) {
    const holds = await afterSales.ask(listOpenHolds, { after_id, limit: PAGE })
    for (const hold of holds) {
      const work = () => endOne(container, hold, held_before)
      discrepancies.push(...(await attemptCorrection(container, "store_credit_held", hold.id, work)))
    }
    const last = holds.at(-1)
    if (!last || holds.length < PAGE) return discrepancies
    after_id = last.id
  }
}

async function endOne(container: MedusaContainer, hold: CreditHoldRecord, heldBefore: Date): Promise<boolean> {
  return withCartLock(container, hold.cart_id, async () => {
    const orderId = await findOrderOfCart(container, hold.cart_id)
    if (orderId !== null) {
      await spend(container, hold, orderId)
      return true
    }
    if (hold.held_at > heldBefore) return false
    const cart = await readCart(container, hold.cart_id)
    if (cart?.completed_at) return false
    if (cart) await dropCreditLine(container, cart)
    const end = { id: hold.id, status: "released", order_id: null, now: new Date() } as const
    await container.resolve(AFTER_SALES_MODULE).run(endHold, end)
    return true
  })
}

async function findOrderOfCart(container: MedusaContainer, cartId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } })
  const [link] = data as readonly { order_id: string }[]
  return link?.order_id ?? null
}
