import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import recordReturnReceived from "../../src/subscribers/return-received"
import type { AdminRma } from "../../src/types"
import { reconcile } from "../../src/workflows/reconcile/reconcile"
import { lapseDueRmas } from "../../src/workflows/sweep/lapse-due-rmas"
import {
  countReturned,
  inspectAll,
  openRequest,
  readCoreReturn,
  readRequest,
  receiveHere,
  receiveOnDashboard,
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
  testSuite: ({ api, getContainer, dbConfig }) => {
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
    const historyOf = (rma: AdminRma) => rma.events.map(({ action, actor_type }) => `${action} by ${actor_type}`)
    const receivedOf = (rma: AdminRma) => rma.items[0]?.units.filter((unit) => unit.received_at).length

    describe("goods received on the dashboard's own return page", () => {
      beforeEach(async () => {
        order = await deliverOrder(test, twoTeaSets)
      })

      it("are received by the request, however often the event comes, and nothing is paid", async () => {
        const opened = await openRequest(test, order, 2)
        const told = subscribersOf(OrderWorkflowEvents.RETURN_RECEIVED)
        await receiveOnDashboard(test, opened, { fit: 1, damaged: 1 })
        await told
        const once = await readRequest(test, opened.id)
        expect(once).toMatchObject({ stage: "received", payouts: [] })
        expect(historyOf(once)).toEqual(["open by customer", "approve by policy", "receive by system"])
        expect(receivedOf(once)).toBe(2)

        const data = { order_id: order.id, return_id: opened.core_return_id }
        const event = { name: OrderWorkflowEvents.RETURN_RECEIVED, data, metadata: {} }
        const again = () => recordReturnReceived({ event, container, pluginOptions: {} })
        await Promise.all([again(), again(), again()])
        await again()
        expect(await readRequest(test, opened.id)).toEqual(once)
      })

      it("add up over two parcels, in the request and in core", async () => {
        const opened = await openRequest(test, order, 2)
        for (const parcel of [{ fit: 1 }, { damaged: 1 }]) {
          const told = subscribersOf(OrderWorkflowEvents.RETURN_RECEIVED)
          await receiveOnDashboard(test, opened, parcel)
          await told
        }
        expect(receivedOf(await readRequest(test, opened.id))).toBe(2)
        expect(await readCoreReturn(container, opened.core_return_id)).toMatchObject({
          status: "received",
          items: [{ received_quantity: 2, damaged_quantity: 1 }],
        })
      })

      it("and the rest on ours are posted to core once", async () => {
        const opened = await openRequest(test, order, 2)
        const told = subscribersOf(OrderWorkflowEvents.RETURN_RECEIVED)
        await receiveOnDashboard(test, opened, { fit: 1 })
        await told
        const half = await inspectAll(test, await readRequest(test, opened.id))
        expect(half).toMatchObject({ stage: "inspected" })
        expect(await countReturned(test, order)).toBe(1)

        const whole = await inspectAll(test, await receiveHere(test, half, 1))
        expect(whole).toMatchObject({ stage: "inspected" })
        expect(await countReturned(test, order)).toBe(2)
        expect(await readCoreReturn(container, opened.core_return_id)).toMatchObject({
          status: "received",
          items: [{ received_quantity: 2, damaged_quantity: 0 }],
        })
      })

      it("change nothing of a request that received them on ours", async () => {
        const opened = await openRequest(test, order, 1)
        const told = subscribersOf(OrderWorkflowEvents.RETURN_RECEIVED)
        const inspected = await inspectAll(test, await receiveHere(test, opened, 1))
        await told
        expect(await readRequest(test, opened.id)).toEqual(inspected)
        expect(historyOf(inspected).filter((step) => step.startsWith("receive"))).toEqual(["receive by staff"])
      })

      it("are found by reconcile when the event was lost", async () => {
        const opened = await openRequest(test, order, 2)
        await withLostEvents(container, () => receiveOnDashboard(test, opened, { fit: 2 }))
        await reconcile(container, later())
        expect(receivedOf(await readRequest(test, opened.id))).toBe(2)
        expect(await reconcile(container, later())).toEqual([])
      })

      it("keep a request from lapsing, although the event was lost", async () => {
        const opened = await openRequest(test, order, 1)
        await withLostEvents(container, () => receiveOnDashboard(test, opened, { fit: 1 }))
        const lapsed = await lapseDueRmas(container, new Date(Date.now() + 60 * 86_400_000))
        expect(lapsed).toEqual([])
        expect(await readRequest(test, opened.id)).toMatchObject({ stage: "received" })
      })
    })
  },
})
