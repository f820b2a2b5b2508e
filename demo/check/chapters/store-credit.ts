import { setTimeout as sleep } from "node:timers/promises"

import type { HttpTypes } from "@medusajs/framework/types"

import { sum } from "../../../src/domain/money/decimal"
import type { ErrorBody, RedeemedStoreCredit, RmaRequest, StoreCreditBody } from "../../../src/types"
import type { Api } from "../../seed/api"
import { fillCart, type OrderRequest, payCart } from "../../seed/orders/order"
import { actAsStaff, openRequest, previewRequest, readRequest } from "../../seed/requests/calls"
import { STORE_CREDIT } from "../../seed/requests/credit-steps"
import { requestOf } from "../ask"
import { readMoney } from "../core"
import { equal, holds, lessThanACoin, present } from "../expect"
import type { Step } from "../report"
import { settleWithTwoClicks, takeIn } from "../settle"
import { deliverOrder, type World } from "../world"

/** Longer than the minute after which the sweep has noticed what no event told. */
const LONGEST_WAIT_MS = 90_000

/** Credit instead of money, given once, and spent once. */
export async function storeCredit(world: World, step: Step): Promise<void> {
  const { admin } = world.shop
  const store = world.as(world.owner)
  const before = await purseOf(store)

  const credit = await step(
    "store credit is worth a tenth more than the money, and two clicks give it once",
    async () => {
      const order = await deliverOrder(world, { lines: [{ sku: "BWT", quantity: 2 }] })
      const money = await previewRequest(store, requestOf(order, "preference", { BWT: 1 }))
      const request = asCredit(requestOf(order, "preference", { BWT: 1 }))
      const preview = await previewRequest(store, request)
      equal(preview.payable, "0.00", "what goes back to the payment")
      holds(Number(preview.credit) > Number(money.payable), "credit is worth more than the money")
      const { id } = await openRequest(store, request)
      const { items } = await readRequest(admin, id)
      await actAsStaff(admin, id, "approve", { items: items.map((item) => ({ id: item.id, cause: "Too blue" })) })
      await takeIn(admin, id)
      const settled = await settleWithTwoClicks(admin, id)
      equal(
        settled.payouts.map(({ method, status, amount }) => ({ method, status, amount })),
        [{ method: "store_credit", status: "paid", amount: preview.credit }],
        "payouts",
      )
      equal((await purseOf(store)).available, plus(before.available, preview.credit), "the purse")
      const { refunds, pendingDifference } = await readMoney(admin, order.id)
      equal(refunds, [], "refunds in core")
      lessThanACoin(pendingDifference, "eur", "what core believes is still owed")
      return preview.credit
    },
  )

  await step("a cart takes a part of it, nobody else can, and the order spends it", async () => {
    const wanted: OrderRequest = { region: "eu", buyer: world.owner, lines: [{ sku: "BWT", quantity: 1 }] }
    const cart_id = await fillCart(world.shop, wanted)
    const body = { cart_id, amount: "40.00" }
    const path = `${STORE_CREDIT}/redeem`
    equal((await world.as(world.stranger).ask<ErrorBody>("POST", path, body)).status, 404, "a stranger")
    const price = await totalOf(store, cart_id)
    const { redeemed } = await store.post<{ redeemed: RedeemedStoreCredit }>(path, body)
    equal([redeemed.amount, await totalOf(store, cart_id)], ["40.00", plus(price, "-40")], "the cart")
    equal((await purseOf(store)).available, plus(before.available, credit, "-40"), "what is left to spend")
    const order = await payCart(world.shop, wanted, cart_id)
    equal(plus(order.total), plus(price, "-40"), "the order")
    await untilNothingIsHeld(store)
    equal((await purseOf(store)).balance, plus(before.balance, credit, "-40"), "the balance")
  })
}

function asCredit({ items, ...request }: RmaRequest): RmaRequest {
  return { ...request, items: items.map((item) => ({ ...item, resolution: "store_credit" })) }
}

/** Adds as money is added: without the fractions that a computer makes of cents. */
function plus(one: number, ...others: readonly string[]): number {
  return Number(sum([String(one), ...others]))
}

interface Purse {
  readonly balance: number
  readonly held: number
  readonly available: number
}

async function purseOf(store: Api): Promise<Purse> {
  const { store_credit } = await store.get<{ store_credit: readonly StoreCreditBody[] }>(STORE_CREDIT)
  const {
    balance = 0,
    held = 0,
    available = 0,
  } = store_credit.find(({ currency_code }) => currency_code === "eur") ?? {}
  return { balance: Number(balance), held: Number(held), available: Number(available) }
}

async function totalOf(store: Api, cartId: string): Promise<number> {
  const { cart } = await store.get<HttpTypes.StoreCartResponse>(`/store/carts/${cartId}?fields=total`)
  return present(cart.total, "total of the cart")
}

/** The order's event tells that the credit is spent; where it is lost, the sweep sees it. */
async function untilNothingIsHeld(store: Api): Promise<void> {
  for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; await sleep(100)) {
    if ((await purseOf(store)).held === 0) return
  }
  holds(false, "the credit is spent")
}
