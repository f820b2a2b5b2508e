import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentEvents } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"

import { deliverParcel, shipParcel } from "../../demo/seed/orders/fulfilment"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import type { AdminRma, SettlementBody } from "../../src/types"
import { expireDueCharges } from "../../src/workflows/charge/expire-due-charges"
import { recordChargePayment } from "../../src/workflows/charge/record-charge-payment"
import {
  approve,
  askForSize,
  choosePayment,
  completePayment,
  exchangeFor,
  linesOf,
  packRest,
  priceTees,
  readBooks,
  readLink,
  refusal,
  teesOnShelf,
  tokenOf,
} from "../support/exchanges"
import { actOn, inspectAll, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(600_000)

const A_FORTNIGHT_MS = 14 * 24 * 60 * 60_000

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer
    let order: PlacedOrder

    beforeAll(async () => {
      container = getContainer()
      const server = { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl }
      test = await openTestShop(container, server, ["everyday-organic-tee"])
      await priceTees(test)
    })

    beforeEach(async () => {
      order = await deliverOrder(test, { lines: [{ sku: "EOT-WHITE-S", quantity: 1 }] })
    })

    const later = () => new Date(Date.now() + A_FORTNIGHT_MS)

    /** Looks into core's books once more, and says whether that changed anything. */
    async function recordChargePaymentsOf(rmaId: string): Promise<boolean> {
      const [charge] = await container.resolve(AFTER_SALES_MODULE).listCharges({ rma_id: rmaId })
      return recordChargePayment(container, charge?.id ?? "")
    }

    describe("an even exchange", () => {
      it("costs nothing, reserves the new goods from approval on, and lets them leave", async () => {
        const before = await teesOnShelf(test, "M")
        const approved = await approve(test, await askForSize(test, order, "M"))
        expect(await teesOnShelf(test, "M")).toBe(before - 1)
        const inspected = await inspectAll(test, await receiveHere(test, approved, 1))
        const settled = await actOn(test, inspected, "settle")
        expect(settled).toMatchObject({ stage: "settled", charge: null, payouts: [], settlement: { total: "0.00" } })
        expect(await readBooks(container, order)).toMatchObject({ pending: 0, units: { "EOT-WHITE-M": 1 } })
      })
    })

    describe("a cheaper one", () => {
      it("gives the difference back", async () => {
        const settled = await exchangeFor(test, order, "XL")
        expect(settled).toMatchObject({ stage: "settled", payouts: [{ amount: "5.00", status: "paid" }] })
        expect(await readBooks(container, order)).toMatchObject({ pending: 0, refunded: 5 })
      })
    })

    describe("a dearer one", () => {
      let settling: AdminRma
      let token: string

      beforeEach(async () => {
        settling = await exchangeFor(test, order, "L")
        token = tokenOf(settling)
      })

      it("waits for the payment, which is taken once however often it is asked for", async () => {
        expect(settling).toMatchObject({ stage: "settling", charge: { amount: "5.00", status: "open" } })
        expect(await readLink(test, token)).toMatchObject({
          status: "open",
          amount: "5.00",
          payment_providers: [{ id: "pp_system_default" }],
        })
        expect(await refusal(completePayment(test, token))).toContain("payment_session_required")
        expect(await refusal(packRest(test, order))).toContain("goods_not_released")
        await choosePayment(test, token)
        const [first, second] = await Promise.all([completePayment(test, token), completePayment(test, token)])
        expect([first.status, second.status]).toEqual(["paid", "paid"])
        expect(await readRequest(test, settling.id)).toMatchObject({ stage: "settled", payouts: [] })
        const paid = order.total + 5
        expect(await readBooks(container, order)).toMatchObject({ pending: 0, captured: Number(paid.toFixed(2)) })
        expect((await packRest(test, order)).items).toHaveLength(1)
      })

      it("becomes a refund when nobody pays in time, and lets the goods go", async () => {
        const onShelf = await teesOnShelf(test, "L")
        expect(await expireDueCharges(container, new Date())).toEqual([])
        expect(await expireDueCharges(container, later())).toEqual([settling.id])
        expect(await readRequest(test, settling.id)).toMatchObject({
          stage: "inspected",
          charge: { status: "expired", link: null },
          items: [{ resolution: "refund" }],
          settlement: { total: "24.95", due: "0.00" },
        })
        expect(await teesOnShelf(test, "L")).toBe(onShelf + 1)
        expect(await readLink(test, token)).toMatchObject({ status: "expired", payment_collection_id: null })
        expect(await refusal(completePayment(test, token))).toContain("payment_link_expired")

        const settled = await actOn(test, settling, "settle")
        expect(settled).toMatchObject({ stage: "settled", payouts: [{ amount: "24.95", status: "paid" }] })
        expect(await readBooks(container, order)).toMatchObject({ pending: 0, refunded: 24.95 })
      })

      it("gives money back that comes in after the end", async () => {
        await choosePayment(test, token)
        const { payment_collection_id } = await readLink(test, token)
        await expireDueCharges(container, later())
        // The provider took it all the same, and core hears of it by a webhook.
        const payments = container.resolve(Modules.PAYMENT)
        const session = await payments.createPaymentSession(payment_collection_id ?? "", {
          ...{ provider_id: "pp_system_default", currency_code: "eur", amount: 5, data: {} },
        })
        const payment = await payments.authorizePaymentSession(session.id, {})
        const heard = TestEventUtils.waitSubscribersExecution(
          PaymentEvents.CAPTURED,
          container.resolve(Modules.EVENT_BUS),
        )
        await capturePaymentWorkflow(container).run({ input: { payment_id: payment?.id ?? "" } })
        await heard
        expect(await recordChargePaymentsOf(settling.id)).toBe(false)
        expect(await readRequest(test, settling.id)).toMatchObject({
          stage: "inspected",
          charge: { status: "expired" },
          payouts: [{ amount: "5.00", status: "paid" }],
        })
        await actOn(test, settling, "settle")
        expect(await readBooks(container, order)).toMatchObject({ pending: 0, refunded: 29.95 })
      })

      it("is let off by staff, with words, and core's books agree", async () => {
        const waived = await actOn(test, settling, "waive-charge", { words: "Our scale was wrong" })
        expect(waived).toMatchObject({
          stage: "settled",
          charge: { status: "waived", waiver_words: "Our scale was wrong" },
        })
        expect(await readBooks(container, order)).toMatchObject({ pending: 0, captured: order.total })
        expect(await refusal(actOn(test, settling, "waive-charge", { words: "Again" }))).toContain("nothing_owed")

        // Given back later, the goods are worth what was paid for them.
        const parcel = await packRest(test, order)
        await shipParcel(test.shop, order, parcel)
        await deliverParcel(test.shop, order, parcel)
        const line = (await linesOf(test, order)).find(({ sku }) => sku === "EOT-WHITE-L")
        const { preview } = await test
          .as(test.owner)
          .post<{ preview: SettlementBody }>("/store/after-sales/rmas/preview", {
            order_id: order.id,
            items: [{ line_item_id: line?.line_item_id, quantity: 1, reason_code: "preference" }],
          })
        expect(preview.lines).toMatchObject([{ kind: "price_paid", amount: "24.95" }])
      })
    })
  },
})
