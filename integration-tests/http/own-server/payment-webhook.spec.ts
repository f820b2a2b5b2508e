import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentEvents, PaymentWebhookEvents } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"

import type { PlacedOrder } from "../../../demo/seed/orders/order"
import type { AdminRma } from "../../../src/types"
import { expireDueCharges } from "../../../src/workflows/charge/expire-due-charges"
import { desk } from "../../fixtures/webhook-provider"
import {
  choosePayment,
  exchangeFor,
  priceTees,
  readBooks,
  readLink,
  teesOnShelf,
  tokenOf,
} from "../../support/exchanges"
import { readRequest } from "../../support/requests"
import { runOnServer } from "../../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../../support/shop"

process.env.PAYMENT_PROVIDER = require.resolve("../../fixtures/webhook-provider")
process.env.WEBHOOK_DELAY_MS = "1"

jest.setTimeout(300_000)

const DESK = "pp_desk_test"
const A_FORTNIGHT_MS = 14 * 24 * 60 * 60_000

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer
    let order: PlacedOrder
    let settling: AdminRma
    let sessionId: string

    beforeAll(async () => {
      container = getContainer()
      const server = { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl }
      test = await openTestShop(container, server, ["everyday-organic-tee"])
      const offered = { payment_providers: ["pp_system_default", DESK] }
      await test.admin.post(`/admin/regions/${test.shop.regions.eu.id}`, offered)
      await priceTees(test)
    })

    beforeEach(async () => {
      desk.paid.clear()
      order = await deliverOrder(test, { lines: [{ sku: "EOT-WHITE-S", quantity: 1 }] })
      settling = await exchangeFor(test, order, "L")
      await choosePayment(test, tokenOf(settling), DESK)
      const { payment_collection_id } = await readLink(test, tokenOf(settling))
      const payments = container.resolve(Modules.PAYMENT)
      const [session] = await payments.listPaymentSessions({ payment_collection_id: payment_collection_id ?? "" })
      sessionId = session?.id ?? ""
    })

    const heard = (event: string) =>
      TestEventUtils.waitSubscribersExecution(event, container.resolve(Modules.EVENT_BUS))

    /** The provider tells the shop that the customer has paid, and everybody who listens has done with it. */
    async function tell(): Promise<void> {
      const received = heard(PaymentWebhookEvents.WebhookReceived)
      await api.post("/hooks/payment/desk_test", { session_id: sessionId, amount: 5 })
      await received
    }

    const payAndTell = async () => {
      desk.paid.add(sessionId)
      const captured = heard(PaymentEvents.CAPTURED)
      await tell()
      await captured
    }

    const expectPaidOnce = async () => {
      expect(await readRequest(test, settling.id)).toMatchObject({
        ...{ stage: "settled", charge: { status: "paid" }, payouts: [] },
        outbound: [{ quantity: 1, state: "ready" }],
      })
      const captured = Number((order.total + 5).toFixed(2))
      expect(await readBooks(container, order)).toMatchObject({ pending: 0, captured, refunded: 0 })
    }

    describe("a difference paid with a provider that tells by webhook", () => {
      it("is paid by the webhook alone, and once when it comes twice", async () => {
        await payAndTell()
        expect(await readLink(test, tokenOf(settling))).toMatchObject({ status: "paid" })
        await expectPaidOnce()
        await tell()
        await expectPaidOnce()
      })

      it("is paid although the webhook comes after the end: the provider would not let go of the money", async () => {
        const onShelf = await teesOnShelf(test, "L")
        desk.paid.add(sessionId)
        expect(await expireDueCharges(container, new Date(Date.now() + A_FORTNIGHT_MS))).toEqual([])
        expect(await readRequest(test, settling.id)).toMatchObject({ stage: "settling", charge: { status: "open" } })
        await payAndTell()
        await expectPaidOnce()
        expect(await teesOnShelf(test, "L")).toBe(onShelf)
      })

      it("expires where nobody paid, and a webhook about the session that is gone moves nothing", async () => {
        expect(await expireDueCharges(container, new Date(Date.now() + A_FORTNIGHT_MS))).toEqual([settling.id])
        await tell()
        expect(await readRequest(test, settling.id)).toMatchObject({
          ...{ stage: "inspected", charge: { status: "expired" }, payouts: [] },
        })
        expect(await readBooks(container, order)).toMatchObject({ captured: order.total, refunded: 0 })
      })
    })
  },
})
