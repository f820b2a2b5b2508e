import type { HttpTypes, MedusaContainer } from "@medusajs/framework/types"
import { CartWorkflowEvents, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"

import { fillCart, payCart, type PlacedOrder } from "../../demo/seed/orders/order"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import type { Resolution } from "../../src/domain/kernel/vocabulary"
import type { AdminRma, ErrorBody, RedeemedStoreCredit, StoreCreditBody, StoreRma } from "../../src/types"
import { reconcile } from "../../src/workflows/reconcile/reconcile"
import { followCart } from "../../src/workflows/store-credit/follow-cart"
import { storeCreditOf } from "../../src/workflows/store-credit/store-credit-of"
import { spendHoldsOfOrder } from "../../src/workflows/store-credit/spend-holds"
import { pictured } from "../support/photos"
import { offerRemedies } from "../support/remedies"
import { actOn, inspectAll, readRequest, receiveHere, withLostEvents } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const TWO_DAYS_MS = 48 * 3_600_000
const TEN_MINUTES_MS = 600_000

interface CoreBooks {
  readonly summary?: { readonly pending_difference?: number }
  readonly credit_lines?: readonly { readonly amount: number }[]
}

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl })
      const terms = { credit_bonus_percentage: 10, keep_item_max_percentage: 30 }
      await offerRemedies(test, ["refund", "store_credit", "keep_item"], terms)
    })

    /** Asks for one unit of the order's first line and brings the request to where it is settled. */
    async function inspected(order: PlacedOrder, resolution: Resolution): Promise<AdminRma> {
      const store = test.as(test.owner)
      const broken = { line_item_id: order.items[0]?.id, quantity: 1, reason_code: "quality", note: "It broke" }
      const request = await pictured(store, { order_id: order.id, items: [{ ...broken, resolution }] })
      const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", request)
      const approved = await readRequest(test, rma.id)
      return approved.stage === "inspected" ? approved : inspectAll(test, await receiveHere(test, approved, 1))
    }

    const buyTwo = () => deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }] })

    /** A customer with 130.90 to spend. */
    async function withCredit(): Promise<AdminRma> {
      return actOn(test, await inspected(await buyTwo(), "store_credit"), "settle")
    }

    async function purse(): Promise<StoreCreditBody | undefined> {
      const answer = await test
        .as(test.owner)
        .get<{ store_credit: StoreCreditBody[] }>("/store/after-sales/store-credit")
      return answer.store_credit[0]
    }

    const ask = { region: "eu", lines: [{ sku: "BWT", quantity: 1 }] } as const
    const cart = () => fillCart(test.shop, { ...ask, buyer: test.owner })
    const redeem = (cart_id: string, amount: string, buyer = test.owner) =>
      test
        .as(buyer)
        .ask<{ redeemed: RedeemedStoreCredit } & ErrorBody>("POST", "/store/after-sales/store-credit/redeem", {
          ...{ cart_id, amount },
        })
    const totalOf = async (id: string) =>
      (await test.as(test.owner).get<HttpTypes.StoreCartResponse>(`/store/carts/${id}?fields=total`)).cart.total

    /** What core believes to owe for an order, and what its credit lines say. */
    async function books(orderId: string): Promise<{ pending: number; credit: number[] }> {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order",
        fields: ["summary.*", "credit_lines.amount"],
        filters: { id: orderId },
      })
      const [order] = data as readonly CoreBooks[]
      return {
        pending: Number(order?.summary?.pending_difference),
        credit: (order?.credit_lines ?? []).map(({ amount }) => Number(amount)),
      }
    }

    describe("a request paid in store credit", () => {
      it("brings the price with the bonus once, however often staff click, and leaves core's books even", async () => {
        const rma = await inspected(await buyTwo(), "store_credit")
        expect(rma.settlement).toMatchObject({ total: "130.90", payable: "0.00", credit: "130.90" })
        const clicks = [1, 2].map(() => test.admin.ask("POST", `/admin/after-sales/rmas/${rma.id}/settle`, {}))
        expect((await Promise.all(clicks)).map(({ status }) => status).sort()).toEqual([200, 400])
        const settled = await readRequest(test, rma.id)
        expect(settled).toMatchObject({
          stage: "settled",
          payouts: [{ method: "store_credit", payment_id: null, status: "paid", amount: "130.90" }],
        })
        expect(await purse()).toMatchObject({
          currency_code: "eur",
          balance: "130.90",
          available: "130.90",
          entries: [{ kind: "issued", amount: "130.90", rma_id: rma.id }],
        })
        expect(await books(rma.order_id)).toEqual({ pending: 0, credit: [-119] })
      })

      it("is found again by its marker when the process died between the credit and its record", async () => {
        const rma = await inspected(await buyTwo(), "store_credit")
        const afterSales = container.resolve(AFTER_SALES_MODULE)
        const settled = await actOn(test, rma, "settle")
        const [payout] = settled.payouts
        if (!payout) throw new Error("Nothing was paid")
        await afterSales.updatePayouts({ id: payout.id, status: "executing", executing_since: new Date(0) })
        await afterSales.updateRmas({ id: rma.id, stage: "settling" })
        await reconcile(container, new Date(Date.now() + TEN_MINUTES_MS))
        expect(await readRequest(test, rma.id)).toMatchObject({ stage: "settled", payouts: [{ status: "paid" }] })
        expect(await purse()).toMatchObject({ balance: "130.90" })
      })

      it("gives nothing twice under one marker", async () => {
        const { order_id } = await withCredit()
        const issue = { marker: "same", order_id, rma_id: null, currency_code: "eur", amount: "5.00" }
        const holder = { customer_id: test.owner.id, email: null }
        const issues = [1, 2, 3].map(() => storeCreditOf(container).issue({ ...issue, holder }))
        expect(new Set((await Promise.all(issues)).map(({ reference }) => reference)).size).toBe(1)
        expect(await purse()).toMatchObject({ balance: "135.90" })
      })
    })

    describe("a cart paid with store credit", () => {
      it("costs less, and the order that is placed from it has spent the credit", async () => {
        await withCredit()
        const id = await cart()
        const before = await totalOf(id)
        expect(await redeem(id, "100")).toMatchObject({ status: 200, body: { redeemed: { amount: "100.00" } } })
        expect(await totalOf(id)).toBeCloseTo(before - 100, 2)
        expect(await purse()).toMatchObject({ balance: "130.90", held: "100.00", available: "30.90" })
        const order = await payCart(test.shop, { ...ask, buyer: test.owner }, id)
        await spendHoldsOfOrder(container, order.id)
        expect(order.total).toBeCloseTo(before - 100, 2)
        expect(await books(order.id)).toMatchObject({ credit: [100] })
        expect(await purse()).toMatchObject({ balance: "30.90", held: "0.00", entries: [{ amount: "-100.00" }, {}] })
      })

      it("gives back as credit what was paid with credit", async () => {
        await withCredit()
        const order = await deliverOrder(test, { ...ask, redeem: "100" })
        const settled = await actOn(test, await inspected(order, "refund"), "settle")
        expect(settled.settlement).toMatchObject({ payable: String(order.total.toFixed(2)), credit: "100.00" })
        expect(await purse()).toMatchObject({ balance: "130.90" })
        expect(await books(order.id)).toMatchObject({ pending: 0 })
      })

      it("is not paid with more than there is, than it costs, or by anybody else", async () => {
        await withCredit()
        const id = await cart()
        const big = await fillCart(test.shop, { ...ask, lines: [{ sku: "BWT", quantity: 3 }], buyer: test.owner })
        expect(await redeem(big, "131")).toMatchObject({ status: 400, body: { code: "store_credit_not_enough" } })
        expect(await redeem(id, "9000")).toMatchObject({ status: 400, body: { code: "store_credit_above_total" } })
        expect(await redeem(id, "1", test.stranger)).toMatchObject({ status: 404 })
        expect(await totalOf(id)).toBeGreaterThan(119)
      })

      it("is the only one of two that gets the same credit", async () => {
        await withCredit()
        const carts = [await cart(), await cart()]
        const answers = await Promise.all(carts.map((id) => redeem(id, "100")))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        expect(await purse()).toMatchObject({ held: "100.00" })
      })

      it("gives the credit back when the customer thinks better of it, or nobody completes it", async () => {
        await withCredit()
        const id = await cart()
        await redeem(id, "100")
        await redeem(id, "0")
        expect(await purse()).toMatchObject({ held: "0.00" })
        await redeem(id, "50")
        await reconcile(container, new Date())
        expect(await purse()).toMatchObject({ held: "50.00" })
        const before = await totalOf(id)
        await reconcile(container, new Date(Date.now() + TWO_DAYS_MS))
        expect(await purse()).toMatchObject({ held: "0.00", available: "130.90" })
        expect(await totalOf(id)).toBeCloseTo(before + 50, 2)
      })

      it("keeps no more of it than the cart costs when goods are taken out, and spends no more", async () => {
        await withCredit()
        const lines = [...ask.lines, { sku: "CIS-24CM", quantity: 1 }]
        const id = await fillCart(test.shop, { ...ask, lines, buyer: test.owner })
        await redeem(id, "130")
        const store = test.as(test.owner)
        const path = `/store/carts/${id}`
        const { cart: full } = await store.get<HttpTypes.StoreCartResponse>(
          `${path}?fields=total,items.id,items.variant_sku`,
        )
        expect(full.total).toBeGreaterThan(0)
        const teaSet = full.items?.find(({ variant_sku }) => variant_sku === "BWT")
        // The order is placed before anybody has heard of the change.
        await withLostEvents(container, () => store.ask("DELETE", `${path}/line-items/${teaSet?.id}`))
        const completed = await store.post<HttpTypes.StoreCompleteCartResponse>(`${path}/complete?fields=id,total`)
        if (completed.type !== "order") throw new Error(completed.error.message)
        const { order } = completed
        await spendHoldsOfOrder(container, order.id)
        const [spent] = (await books(order.id)).credit
        expect(order.total).toBeCloseTo(0, 2)
        expect(spent).toBeLessThan(119)
        const left = (130.9 - Number(spent)).toFixed(2)
        expect(await purse()).toMatchObject({ balance: left, held: "0.00", available: left })
      })

      it("follows a cart that becomes cheaper, and leaves one alone that becomes dearer", async () => {
        await withCredit()
        const id = await cart()
        await redeem(id, "120")
        const costs = async () => Number((await totalOf(id)).toFixed(2))
        const before = await costs()
        await followCart(container, id, new Date())
        expect([await costs(), await purse()]).toMatchObject([before, { held: "120.00" }])
        const store = test.as(test.owner)
        const { cart: read } = await store.get<HttpTypes.StoreCartResponse>(`/store/carts/${id}?fields=items.id`)
        const changed = TestEventUtils.waitSubscribersExecution(
          CartWorkflowEvents.UPDATED,
          container.resolve(Modules.EVENT_BUS),
        )
        await store.ask("DELETE", `/store/carts/${id}/line-items/${read.items?.[0]?.id}`)
        await changed
        expect(await costs()).toBe(0)
        const { held, available, balance } = (await purse()) ?? {}
        expect(Number(held)).toBeLessThan(120)
        expect(Number(held) + Number(available)).toBeCloseTo(Number(balance), 2)
      })

      it("spends the credit although the event of the order was lost", async () => {
        await withCredit()
        const id = await cart()
        await redeem(id, "100")
        await withLostEvents(container, () => payCart(test.shop, { ...ask, buyer: test.owner }, id))
        expect(await purse()).toMatchObject({ balance: "130.90", held: "100.00" })
        await reconcile(container, new Date())
        expect(await purse()).toMatchObject({ balance: "30.90", held: "0.00" })
      })
    })

    describe("a customer who keeps the item", () => {
      it("gets the part of the price that the terms name, sends nothing, and cannot ask for it again", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const rma = await inspected(order, "keep_item")
        expect(rma).toMatchObject({ core_return_id: null, settlement: { total: "35.70", payable: "35.70" } })
        expect(await actOn(test, rma, "settle")).toMatchObject({ stage: "settled", payouts: [{ amount: "35.70" }] })
        expect(await books(order.id)).toMatchObject({ pending: 0 })
        const store = test.as(test.owner)
        const broken = { line_item_id: order.items[0]?.id, quantity: 1, reason_code: "quality", note: "It broke" }
        const request = await pictured(store, { order_id: order.id, items: [broken] })
        const again = await store.ask<ErrorBody>("POST", "/store/after-sales/rmas", request)
        expect(again).toMatchObject({ status: 400, body: { code: "already_requested" } })
      })

      it("agrees with staff on a part of the price within the terms, in words", async () => {
        const order = await buyTwo()
        const { rma } = await test.as(test.owner).post<{ rma: StoreRma }>("/store/after-sales/rmas", {
          order_id: order.id,
          items: [{ line_item_id: order.items[0]?.id, quantity: 1, reason_code: "preference", resolution: "refund" }],
        })
        const item = (keep_item_percentage: number) => [
          { id: rma.items[0]?.id, cause: "A scratch", keep_item_percentage },
        ]
        const approve = (body: object) =>
          test.admin.ask<ErrorBody>("POST", `/admin/after-sales/rmas/${rma.id}/approve`, body)
        expect(await approve({ items: item(31), words: "Agreed" })).toMatchObject({
          body: { code: "keep_item_percentage_too_high" },
        })
        expect(await approve({ items: item(20) })).toMatchObject({ body: { code: "words_required" } })
        await approve({ items: item(20), words: "Keep it for a fifth of the price, as agreed." })
        expect(await readRequest(test, rma.id)).toMatchObject({
          stage: "inspected",
          core_return_id: null,
          items: [{ resolution: "keep_item", goods_come_back: false, allowance_percentage: 20 }],
          settlement: { payable: "23.80" },
        })
      })
    })
  },
})
