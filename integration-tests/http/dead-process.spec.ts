import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentEvents } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { TestEventUtils } from "@medusajs/test-utils"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { changePayout } from "../../src/modules/after-sales/commands/payout/change-payout"
import { SYSTEM } from "../../src/modules/after-sales/commands/rma/actor"
import { inspectUnits } from "../../src/modules/after-sales/commands/rma/inspect-units"
import { settleRma } from "../../src/modules/after-sales/commands/rma/settle-rma"
import { stepRma } from "../../src/modules/after-sales/commands/rma/step-rma"
import type { AdminRma } from "../../src/types"
import { refundMarker } from "../../src/workflows/payout/find-refund"
import { reconcile } from "../../src/workflows/reconcile/reconcile"
import { readRmaSettlementFacts } from "../../src/workflows/rma/read-rma-settlement-facts"
import { lapseDueRmas } from "../../src/workflows/sweep/lapse-due-rmas"
import {
  actOn,
  countReturned,
  inspectAll,
  openRequest,
  readCoreReturn,
  readRequest,
  receiveHere,
  withLostEvents,
} from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const TEN_MINUTES_MS = 600_000
/** Late enough for reconcile to believe that no verb is still at work. */
const later = () => new Date(Date.now() + TEN_MINUTES_MS)
const twoTeaSets = { lines: [{ sku: "BWT", quantity: 2 }] }

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let order: PlacedOrder

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    const subscribersOf = (event: string) =>
      TestEventUtils.waitSubscribersExecution(event, container.resolve(Modules.EVENT_BUS))

    describe("what a dead process left behind", () => {
      beforeEach(async () => {
        order = await deliverOrder(test, twoTeaSets)
      })

      it("finds the core return of an approval that was never noted", async () => {
        const opened = await openRequest(test, order, 1)
        await dbConnection.raw("update rma set core_return_id = null where id = ?", [opened.id])
        await reconcile(container, later())
        expect(await readRequest(test, opened.id)).toMatchObject({ core_return_id: opened.core_return_id })
      })

      it("takes back the core return of a request that was cancelled", async () => {
        const opened = await openRequest(test, order, 1)
        const cancel = { id: opened.id, action: "cancel" as const, actor: SYSTEM, now: new Date() }
        await container.resolve(AFTER_SALES_MODULE).run(stepRma, cancel)
        await reconcile(container, later())
        expect(await readRequest(test, opened.id)).toMatchObject({ stage: "canceled", core_return_id: null })
        expect(await readCoreReturn(container, opened.core_return_id)).toMatchObject({ status: "canceled" })
      })

      it("tells core what came back of a request that was inspected, once, by however many processes", async () => {
        const received = await receiveHere(test, await openRequest(test, order, 2), 2)
        await inspectWithoutCore(received)
        expect(await countReturned(test, order)).toBe(0)
        await Promise.all([reconcile(container, later()), reconcile(container, later())])
        expect(await countReturned(test, order)).toBe(2)
        expect(await reconcile(container, later())).toEqual([])
      })

      it("tells core although its return was cancelled in the meantime", async () => {
        const received = await receiveHere(test, await openRequest(test, order, 1), 1)
        await test.admin.post(`/admin/returns/${received.core_return_id}/cancel`, {})
        const inspected = await inspectAll(test, received)
        expect(inspected.core_return_id).not.toBe(received.core_return_id)
        expect(await countReturned(test, order)).toBe(1)
      })

      it("pays what was settled and never begun, once", async () => {
        const settling = await settleWithoutPaying()
        await Promise.all([reconcile(container, later()), reconcile(container, later())])
        expect(await readRequest(test, settling.id)).toMatchObject({
          stage: "settled",
          payouts: [{ status: "paid", amount: "119.00" }],
        })
        expect(await container.resolve(Modules.PAYMENT).listRefunds({ payment_id: order.paymentId })).toHaveLength(1)
      })

      it("doubts a payout that core has no refund for, and pays nothing", async () => {
        const { id } = await beginPayout(await settleWithoutPaying())
        await reconcile(container, later())
        expect(await readRequest(test, id)).toMatchObject({ stage: "settling", payouts: [{ status: "uncertain" }] })
        expect(await container.resolve(Modules.PAYMENT).listRefunds({ payment_id: order.paymentId })).toEqual([])
      })

      it("finds the refund of a payout whose answer was lost", async () => {
        const { id } = await beginPayout(await settleWithoutPaying())
        await withLostEvents(container, () => refundOf(id))
        await reconcile(container, later())
        expect(await readRequest(test, id)).toMatchObject({ stage: "settled", payouts: [{ status: "paid" }] })
      })

      it("learns of that refund from core's event too", async () => {
        const { id } = await beginPayout(await settleWithoutPaying())
        const told = subscribersOf(PaymentEvents.REFUNDED)
        await refundOf(id)
        await told
        expect(await readRequest(test, id)).toMatchObject({ stage: "settled", payouts: [{ status: "paid" }] })
      })

      it("does not take a refund that core never finished for paid, until staff have asked the provider", async () => {
        const { id, payouts } = await beginPayout(await settleWithoutPaying())
        const orders = container.resolve(Modules.ORDER)
        const died = jest.spyOn(orders, "addOrderTransactions").mockRejectedValueOnce(new Error("The process died"))
        await expect(refundOf(id)).rejects.toMatchObject({ message: "The process died" })
        died.mockRestore()
        await reconcile(container, later())
        const doubted = await readRequest(test, id)
        expect(doubted).toMatchObject({ stage: "settling", payouts: [{ status: "uncertain" }] })

        const words = { outcome: "not_paid", words: "The provider has no such refund." }
        await actOn(test, doubted, `payouts/${payouts[0]?.id}/resolve`, words)
        const paid = await actOn(test, doubted, `payouts/${payouts[0]?.id}/retry`)
        expect(paid).toMatchObject({ stage: "settled", payouts: [{ status: "paid" }] })
        expect(await container.resolve(Modules.PAYMENT).listRefunds({ payment_id: order.paymentId })).toHaveLength(1)
      })

      it("takes back the core return of a request that lapses", async () => {
        const opened = await openRequest(test, order, 1)
        await lapseDueRmas(container, new Date(Date.now() + 60 * 86_400_000))
        expect(await readRequest(test, opened.id)).toMatchObject({ stage: "lapsed", core_return_id: null })
        expect(await readCoreReturn(container, opened.core_return_id)).toMatchObject({ status: "canceled" })
      })

      async function inspectWithoutCore(rma: AdminRma): Promise<void> {
        const findings = (rma.items[0]?.units ?? [])
          .filter((unit) => unit.received_at)
          .map(({ id }) => ({ id, accepted: true, grade: "as_new" as const, disposition: "restock" as const }))
        const inspection = { id: rma.id, findings, actor: SYSTEM, now: new Date() }
        await container.resolve(AFTER_SALES_MODULE).run(inspectUnits, inspection)
      }

      async function settleWithoutPaying(): Promise<AdminRma> {
        const inspected = await inspectAll(test, await receiveHere(test, await openRequest(test, order, 1), 1))
        const facts = await readRmaSettlementFacts(container, { ...inspected, warranty_id: null }, new Date())
        const settlement = {
          ...{ id: inspected.id, order_id: inspected.order_id, ...facts, actor: SYSTEM, now: new Date() },
          ...{ payment_link_days: 7, recovery_due_at: new Date(), time_zone: "UTC" },
        }
        await container.resolve(AFTER_SALES_MODULE).run(settleRma, settlement)
        return readRequest(test, inspected.id)
      }

      async function beginPayout(rma: AdminRma): Promise<AdminRma> {
        const execution = { id: rma.payouts[0]?.id ?? "", action: "execute" as const, now: new Date() }
        await container.resolve(AFTER_SALES_MODULE).run(changePayout, execution)
        return rma
      }

      async function refundOf(rmaId: string): Promise<void> {
        const [payout] = (await readRequest(test, rmaId)).payouts
        await refundPaymentWorkflow(container).run({
          input: { payment_id: order.paymentId ?? "", amount: 119, note: refundMarker(payout?.id ?? "") },
        })
      }
    })
  },
})
