import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentEvents } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"

import type { PlacedOrder } from "../../../demo/seed/orders/order"
import { reconcile } from "../../../src/workflows/reconcile/reconcile"
import type { AdminRma } from "../../../src/types"
import { till, type Manner } from "../../fixtures/till-provider"
import { actOn, inspectAll, openRequest, readRequest, receiveHere } from "../../support/requests"
import { runOnServer } from "../../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../../support/shop"

process.env.PAYMENT_PROVIDER = require.resolve("../../fixtures/till-provider")
// Long enough for a busy machine to read a request in between.
process.env.PAYMENT_TIMEOUT_SECONDS = "3"

jest.setTimeout(300_000)

const TILL = "pp_till_test"
/** Of one unit. Where it is the whole order, what it cost to send comes back with it. */
const PRICE = 119
const TEN_MINUTES_MS = 600_000
const words = { words: "Asked on the provider's own page" }

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer
    let order: PlacedOrder

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl })
      const offered = { payment_providers: ["pp_system_default", TILL] }
      await test.admin.post(`/admin/regions/${test.shop.regions.eu.id}`, offered)
    })

    beforeEach(async () => {
      Object.assign(till, { manner: "answers", asked: 0, paid: [], owed: [] })
      order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }], paymentProviderId: TILL })
    })

    /** A request whose money the provider is asked for in this manner. */
    async function settled(manner: Manner): Promise<AdminRma> {
      const inspected = await inspectAll(test, await receiveHere(test, await openRequest(test, order, 1), 1))
      till.manner = manner
      const settling = await actOn(test, inspected, "settle")
      till.manner = "answers"
      return settling
    }

    const resolve = (rma: AdminRma, outcome: "paid" | "not_paid") =>
      actOn(test, rma, `payouts/${rma.payouts[0]?.id}/resolve`, { outcome, ...words })
    const retry = (rma: AdminRma) => actOn(test, rma, `payouts/${rma.payouts[0]?.id}/retry`)
    const refundOnDashboard = (amount: number) =>
      test.admin.post(`/admin/payments/${order.paymentId}/refund`, { amount })
    const later = () => new Date(Date.now() + TEN_MINUTES_MS)

    /** Lets the provider give the answers it owes, and waits until core and we have heard them. */
    async function hearOwedAnswers(): Promise<void> {
      const told = TestEventUtils.waitSubscribersExecution(PaymentEvents.REFUNDED, container.resolve(Modules.EVENT_BUS))
      for (const answer of till.owed.splice(0)) answer()
      await told
    }

    /** What core's books say was given back, on the payment and on the order. */
    async function books(): Promise<{ refunds: number; transactions: number }> {
      const [refunds, transactions] = await Promise.all([
        container.resolve(Modules.PAYMENT).listRefunds({ payment_id: order.paymentId }),
        container.resolve(Modules.ORDER).listOrderTransactions({ order_id: order.id, reference: "refund" }),
      ])
      const total = (amounts: readonly unknown[]) => amounts.reduce<number>((all, amount) => all + Number(amount), 0)
      return {
        refunds: total(refunds.map(({ amount }) => amount)),
        transactions: -total(transactions.map(({ amount }) => amount)),
      }
    }

    describe("a payment provider", () => {
      it("answers: paid once, and both of core's books say so", async () => {
        expect(await settled("answers")).toMatchObject({ stage: "settled", payouts: [{ status: "paid" }] })
        expect(till.paid).toEqual([order.total])
        expect(await books()).toEqual({ refunds: order.total, transactions: order.total })
      })

      it.each(["is silent", "pays and is silent", "fails", "pays and fails"] as const)(
        "%s: nobody knows, and nobody asks again however often it is looked up",
        async (manner) => {
          const rma = await settled(manner)
          expect(rma).toMatchObject({ stage: "settling", payouts: [{ status: "uncertain" }] })
          await reconcile(container, later())
          await expect(retry(rma)).rejects.toThrow("400")
          await expect(actOn(test, rma, "settle")).rejects.toThrow("400")
          expect((await readRequest(test, rma.id)).payouts).toMatchObject([{ status: "uncertain" }])
          expect(till.asked).toBe(1)
        },
      )

      it("answers late: the payout is paid by that answer, and by a second one not again", async () => {
        const { id } = await settled("pays and is silent")
        await hearOwedAnswers()
        await container
          .resolve(Modules.EVENT_BUS)
          .emit({ name: PaymentEvents.REFUNDED, data: { id: order.paymentId ?? "" } })
        await reconcile(container, later())
        expect(await readRequest(test, id)).toMatchObject({ stage: "settled", payouts: [{ status: "paid" }] })
        expect(till.paid).toEqual([order.total])
        expect(await books()).toEqual({ refunds: order.total, transactions: order.total })
      })

      it.each(["pays and is silent", "pays and fails"] as const)(
        "%s: staff find out that it paid, and the order's money is right without paying again",
        async (manner) => {
          const rma = await resolve(await settled(manner), "paid")
          expect(rma).toMatchObject({ stage: "settled", payouts: [{ status: "paid" }] })
          expect(till.paid).toEqual([order.total])
          expect(await books()).toMatchObject({ transactions: order.total })
        },
      )

      it.each(["is silent", "fails"] as const)(
        "%s: staff find out that it did not pay, and two clicks on retry pay once",
        async (manner) => {
          const failed = await resolve(await settled(manner), "not_paid")
          expect(failed).toMatchObject({ stage: "settling", payouts: [{ status: "failed" }] })
          const clicks = await Promise.allSettled([retry(failed), retry(failed)])
          expect(clicks.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
          expect(await readRequest(test, failed.id)).toMatchObject({ stage: "settled", payouts: [{ status: "paid" }] })
          expect(till.paid).toEqual([order.total])
          expect(await books()).toEqual({ refunds: order.total, transactions: order.total })
        },
      )

      it("fails twice: one retry sent again with its key, at once and later, asks once and answers as before", async () => {
        const failed = await resolve(await settled("fails"), "not_paid")
        const path = `/admin/after-sales/rmas/${failed.id}/payouts/${failed.payouts[0]?.id}`
        const staff = test.admin.with({ "Idempotency-Key": "form-1" })
        const asked = till.asked
        till.manner = "fails"
        await Promise.all([staff.post(`${path}/retry`, {}), staff.post(`${path}/retry`, {})])
        const told = { outcome: "not_paid", ...words }
        await Promise.all([staff.post(`${path}/resolve`, told), staff.post(`${path}/resolve`, told)])
        await staff.post(`${path}/retry`, {})
        expect((await readRequest(test, failed.id)).payouts).toMatchObject([{ status: "failed" }])
        expect(till.asked).toBe(asked + 1)
        await expect(staff.post(`${path}/resolve`, { ...told, outcome: "paid" })).rejects.toThrow(
          "idempotency_key_reused",
        )
      })

      it("is asked just now: nobody can say that it did not pay", async () => {
        const inspected = await inspectAll(test, await receiveHere(test, await openRequest(test, order, 1), 1))
        till.manner = "pays and is silent"
        const settling = actOn(test, inspected, "settle")
        while (till.asked === 0) await new Promise((resolve) => setImmediate(resolve))
        const executing = await readRequest(test, inspected.id)
        expect(executing.payouts).toMatchObject([{ status: "executing" }])
        expect(executing.payouts[0]?.actions).not.toContain("confirm_not_paid")
        const [clicked] = await Promise.allSettled([retry(executing), settling])
        expect(clicked.status).toBe("rejected")
        expect(till.paid).toEqual([order.total])
      })

      it("did not pay, and staff paid on the dashboard instead: a retry takes no more than is left", async () => {
        const failed = await resolve(await settled("fails"), "not_paid")
        await refundOnDashboard(100)
        expect(await retry(failed)).toMatchObject({ stage: "settling", payouts: [{ status: "failed" }] })
        expect(till.paid).toEqual([100])
      })

      it("paid although it failed: the plugin counts that money, and plans it for no other request", async () => {
        order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }], paymentProviderId: TILL })
        await resolve(await settled("pays and fails"), "paid")
        await refundOnDashboard(100)
        const left = (order.total - PRICE - 100).toFixed(2)
        expect((await settled("answers")).payouts).toMatchObject([{ status: "paid", amount: left }])
        expect(till.paid.reduce((all, amount) => all + amount, 0)).toBeCloseTo(order.total, 2)
      })

      it("keeps silent while the dashboard refunds the rest: that is not taken for its answer", async () => {
        order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }], paymentProviderId: TILL })
        const rma = await settled("is silent")
        const told = TestEventUtils.waitSubscribersExecution(
          PaymentEvents.REFUNDED,
          container.resolve(Modules.EVENT_BUS),
        )
        await refundOnDashboard(PRICE)
        await told
        await reconcile(container, later())
        expect((await readRequest(test, rma.id)).payouts).toMatchObject([{ status: "uncertain" }])
        expect(till.paid).toEqual([PRICE])
      })
    })
  },
})
