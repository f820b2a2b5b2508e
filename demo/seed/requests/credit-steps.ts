import type { RedeemStoreCreditBody } from "../../../src/types"
import { fillCart, payCart } from "../orders/order"
import { regionOf, toLines } from "../orders/plan"
import type { Step } from "./story"

export const STORE_CREDIT = "/store/after-sales/store-credit"

/** The customer pays a new order with his credit, and what is left of it as usual. */
export function customerSpendsCredit(lines: Readonly<Record<string, number>>, amount: string): Step {
  return async ({ shop, store, buyer }) => {
    const order = { region: regionOf(buyer), buyer, lines: toLines(lines) }
    const body: RedeemStoreCreditBody = { cart_id: await fillCart(shop, order), amount }
    await store.post(`${STORE_CREDIT}/redeem`, body)
    await payCart(shop, order, body.cart_id)
  }
}
