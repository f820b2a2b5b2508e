import type { MedusaContainer } from "@medusajs/framework/types"

import { isGreater, isPositive, sum } from "../../domain/money/decimal"
import { inCurrency } from "../../domain/money/in-currency"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { findHoldOfCart } from "../../modules/after-sales/queries/store-credit/find-holds"
import { readCart } from "./cart-credit-line"
import { giveCreditBack, payWithCredit } from "./pay-cart-with-credit"
import { withCartLock } from "./with-cart-lock"

/**
 * A cart that has become cheaper than the credit it is paid with is paid with what it costs, and the holder has the
 * rest again: core would place an order for less than nothing and the credit would be spent. A cart that becomes dearer
 * keeps what its holder chose.
 */
export async function followCart(container: MedusaContainer, cartId: string, now: Date): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  // Carts change often, and few are paid with credit: only those are locked and looked at again.
  if ((await afterSales.ask(findHoldOfCart, cartId)) === null) return
  await withCartLock(container, cartId, async () => {
    const [hold, cart] = [await afterSales.ask(findHoldOfCart, cartId), await readCart(container, cartId)]
    if (!hold || !cart || cart.completed_at) return
    const cost = inCurrency(sum([String(cart.total), hold.amount]), cart.currency_code)
    if (!isGreater(hold.amount, cost)) return
    await giveCreditBack(container, cart, now)
    if (isPositive(cost)) await payWithCredit(container, { cart, holder: hold.holder, amount: cost, now })
  })
}
