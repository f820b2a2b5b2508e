import type { MedusaContainer } from "@medusajs/framework/types"
import { FulfillmentWorkflowEvents, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"

import { cancelOrder, deliverParcel, shipParcel } from "../../demo/seed/orders/fulfilment"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import { reconcile } from "../../src/workflows/reconcile/reconcile"
import { openRequest, readRequest, withLostEvents } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, packOrder, type TestShop } from "../support/shop"

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

    describe("what is called off in core", () => {
      it("takes a request with it when its return is cancelled on the dashboard, which emits no event", async () => {
        order = await deliverOrder(test, twoTeaSets)
        const opened = await openRequest(test, order, 2)
        await test.admin.post(`/admin/returns/${opened.core_return_id}/cancel`, {})
        await reconcile(container, later())
        const ended = await readRequest(test, opened.id)
        expect(ended).toMatchObject({ stage: "canceled", core_return_id: null })
        expect(ended.events.at(-1)).toMatchObject({
          actor_type: "system",
          reason: expect.stringContaining("cancelled"),
        })
        expect(await openRequest(test, order, 2)).toMatchObject({ stage: "approved" })
      })

      it("takes a request with it when its parcel is called off", async () => {
        const { order: packed, parcel } = await packOrder(test, twoTeaSets)
        const opened = await openRequest(test, packed, 2, "preference")
        const told = subscribersOf(OrderWorkflowEvents.FULFILLMENT_CANCELED)
        await test.admin.post(`/admin/orders/${packed.id}/fulfillments/${parcel.fulfillmentId}/cancel`, {})
        await told
        expect(await readRequest(test, opened.id)).toMatchObject({ stage: "canceled" })
      })

      it("takes a request with it when the order is cancelled", async () => {
        const { order: packed, parcel } = await packOrder(test, twoTeaSets)
        const opened = await openRequest(test, packed, 2, "preference")
        await withLostEvents(container, () =>
          test.admin.post(`/admin/orders/${packed.id}/fulfillments/${parcel.fulfillmentId}/cancel`, {}),
        )
        const told = subscribersOf(OrderWorkflowEvents.CANCELED)
        await cancelOrder(test.shop, packed)
        await told
        const ended = await readRequest(test, opened.id)
        expect(ended).toMatchObject({ stage: "canceled" })
        expect(ended.events.at(-1)).toMatchObject({ actor_type: "system", reason: "The order was cancelled." })
      })
    })

    describe("a delivery after the approval", () => {
      it("gives the days to send the goods back from then on", async () => {
        const { order: packed, parcel } = await packOrder(test, twoTeaSets)
        await shipParcel(test.shop, packed, parcel)
        const opened = await openRequest(test, packed, 1)
        await dbConnection.raw("update rma set lapses_at = now() + interval '1 day' where id = ?", [opened.id])
        const told = subscribersOf(FulfillmentWorkflowEvents.DELIVERY_CREATED)
        await deliverParcel(test.shop, packed, parcel)
        await told
        // As many days as when the request was approved: to the same midnight, or a later one if today's lies between.
        const { lapses_at } = await readRequest(test, opened.id)
        expect(Date.parse(String(lapses_at))).toBeGreaterThanOrEqual(Date.parse(String(opened.lapses_at)))
      })
    })
  },
})
