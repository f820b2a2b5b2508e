import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { AdminRma, StoreCreditBody } from "../../../src/types"
import { till } from "../../fixtures/till-provider"
import { actOn, inspectAll, openRequest, receiveHere } from "../../support/requests"
import { runOnServer } from "../../support/run-on-server"
import { openTestShop, type TestShop } from "../../support/shop"
import { captureEarlier, deliverPaidTwice, GIFT_CARD, type OrderPaidTwice } from "../../support/two-payments"

process.env.PAYMENT_PROVIDER = require.resolve("../../fixtures/till-provider")
process.env.REFUND_ORDER = JSON.stringify(["pp_till_test"])
process.env.REFUND_WINDOWS = JSON.stringify({ pp_till_test: 180 })

jest.setTimeout(300_000)

/** Of one unit of two. */
const PRICE = 119
const GIFT_CARD_HOLDS = 100

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer
    let paid: OrderPaidTwice

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl })
      const offered = { payment_providers: ["pp_system_default", GIFT_CARD] }
      await test.admin.post(`/admin/regions/${test.shop.regions.eu.id}`, offered)
    })

    beforeEach(async () => {
      Object.assign(till, { manner: "answers", asked: 0, paid: [], owed: [] })
      const lines = [{ sku: "BWT", quantity: 2 }]
      paid = await deliverPaidTwice(test, container, { lines, giftCardHolds: GIFT_CARD_HOLDS })
    })

    async function returned(quantity: number): Promise<AdminRma> {
      const rma = await receiveHere(test, await openRequest(test, paid.order, quantity), quantity)
      return actOn(test, await inspectAll(test, rma), "settle")
    }

    const payoutsOf = ({ payouts }: AdminRma) => payouts.map(({ payment_id, amount }) => [payment_id, Number(amount)])
    const divert = (rma: AdminRma, to: string, words: string) =>
      actOn(test, rma, `payouts/${rma.payouts.at(-1)?.id}/divert`, { to, words })

    /** What core's books say was given back of the order, over all payments. */
    async function givenBack(): Promise<number> {
      const booked = await container
        .resolve(Modules.ORDER)
        .listOrderTransactions({ order_id: paid.order.id, reference: "refund" })
      return -booked.reduce((total, { amount }) => total + Number(amount), 0)
    }

    describe("an order paid by card and gift card", () => {
      it("gives back to the gift card first, as stated, although the card was charged first, and the rest to the card", async () => {
        const rma = await returned(1)
        expect(payoutsOf(rma)).toEqual([
          [paid.giftCard, GIFT_CARD_HOLDS],
          [paid.card, PRICE - GIFT_CARD_HOLDS],
        ])
        expect(rma).toMatchObject({ stage: "settled", payouts: [{ status: "paid" }, { status: "paid" }] })
        expect(till.paid).toEqual([GIFT_CARD_HOLDS])
        expect(await givenBack()).toBeCloseTo(PRICE, 2)
      })

      it("counts what was refunded on the dashboard: together no more than was paid, and no payment above what it took", async () => {
        await test.admin.post(`/admin/payments/${paid.giftCard}/refund`, { amount: 40 })
        const first = await returned(1)
        expect(payoutsOf(first)).toEqual([
          [paid.giftCard, 60],
          [paid.card, PRICE - 60],
        ])
        const second = await returned(1)
        expect(second.stage).toBe("settled")
        const all = [...first.payouts, ...second.payouts].reduce((total, { amount }) => total + Number(amount), 40)
        expect(all).toBeCloseTo(paid.order.total, 2)
        expect(till.paid).toEqual([40, 60])
        expect(await givenBack()).toBeCloseTo(paid.order.total, 2)
      })

      it("gives back to the card while the gift card takes no refund any more", async () => {
        await captureEarlier(container, paid.giftCard, 181)
        expect(payoutsOf(await returned(1))).toEqual([[paid.card, PRICE]])
        expect(till.asked).toBe(0)
      })
    })

    describe("money that can only go to a payment whose provider takes no refund any more", () => {
      let stranded: AdminRma

      beforeEach(async () => {
        await captureEarlier(container, paid.giftCard, 181)
        stranded = await returned(2)
      })

      it("waits and says why, and asking again does not change that", async () => {
        expect(stranded).toMatchObject({ stage: "settling", payouts: [{ status: "paid" }, { status: "stranded" }] })
        expect(stranded.payouts[1]?.last_error).toContain("refund_window_passed")
        expect(stranded.payouts[1]?.actions).toEqual(["retry", "pay_by_hand", "give_as_credit"])
        const again = await actOn(test, stranded, `payouts/${stranded.payouts[1]?.id}/retry`)
        expect(again).toMatchObject({ stage: "settling", payouts: [{ status: "paid" }, { status: "stranded" }] })
        expect(till.asked).toBe(0)
      })

      it("is paid by staff themselves, in words, and core's books and later plans know it", async () => {
        const settled = await divert(stranded, "by_hand", "Transfer 4711 to her account")
        expect(settled).toMatchObject({
          stage: "settled",
          payouts: [{ status: "paid" }, { status: "paid", resolution_note: "Transfer 4711 to her account" }],
        })
        expect(settled.events.map(({ action }) => action)).toContain("divert_payout")
        expect(till.asked).toBe(0)
        expect(await givenBack()).toBeCloseTo(paid.order.total, 2)
      })

      it("becomes store credit where the customer agrees, however often it is sent with its key", async () => {
        const path = `/admin/after-sales/rmas/${stranded.id}/payouts/${stranded.payouts[1]?.id}/divert`
        const staff = test.admin.with({ "Idempotency-Key": "divert-1" })
        const agreed = { to: "store_credit", words: "She prefers credit, e-mail of today" }
        await Promise.all([staff.post(path, agreed), staff.post(path, agreed)])
        const { rma } = await staff.post<{ rma: AdminRma }>(path, agreed)
        expect(rma).toMatchObject({
          stage: "settled",
          payouts: [{ status: "paid" }, { status: "paid", method: "store_credit", payment_id: null }],
        })
        const { store_credit } = await test
          .as(test.owner)
          .get<{ store_credit: StoreCreditBody[] }>("/store/after-sales/store-credit")
        expect(store_credit.find(({ currency_code }) => currency_code === "eur")?.balance).toBe("100.00")
      })

      it("leaves by no other way once it was paid", async () => {
        const settled = await divert(stranded, "by_hand", "Transfer 4711 to her account")
        await expect(divert(settled, "store_credit", "Once more")).rejects.toThrow("action_not_allowed_in_stage")
      })
    })
  },
})
