import type { MedusaContainer } from "@medusajs/framework/types"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRma, Eligibility, StoreRma } from "../../src/types"
import { pictured } from "../support/photos"
import { readBooks } from "../support/replacements"
import { actOn, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

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
    beforeEach(async () => {
      order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
    })

    /** Brings the one unit of the order as far as the workshop. */
    const handOver = async (): Promise<AdminRma> => {
      const store = test.as(test.owner)
      const loose = {
        line_item_id: order.items[0]?.id,
        quantity: 1,
        reason_code: "quality",
        note: "The handle is loose",
      }
      const request = await pictured(store, { order_id: order.id, items: [{ ...loose, resolution: "repair" }] })
      const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", request)
      const received = await receiveHere(test, await readRequest(test, rma.id), 1)
      const units = [{ id: received.items[0]?.units[0]?.id, accepted: true, grade: "defective", disposition: "repair" }]
      return actOn(test, received, "inspect", { units })
    }

    describe("goods that are repaired", () => {
      it("wait for the workshop, go back without money, and may be asked for again", async () => {
        const before = await readBooks(container, order.id)
        const waiting = await handOver()
        expect(waiting).toMatchObject({ stage: "awaiting_repair", core_return_id: null, settlement: { total: "0.00" } })
        const repaired = await actOn(test, waiting, "repaired", { outcome: "repaired", words: "A new handle" })
        expect(repaired).toMatchObject({ stage: "settled", payouts: [] })
        expect(repaired.events.at(-1)).toMatchObject({ action: "repaired", reason: "A new handle" })
        expect(await readBooks(container, order.id)).toEqual(before)
        const { eligibility } = await test
          .as(test.owner)
          .get<{ eligibility: Eligibility }>(`/store/after-sales/orders/${order.id}/eligibility`)
        expect(eligibility.lines).toMatchObject([{ returnable_quantity: 1 }])
      })

      it("are refunded when they cannot be repaired: core takes them back then, and not before", async () => {
        const waiting = await handOver()
        const path = `/admin/after-sales/rmas/${waiting.id}/repaired`
        const nothing = await test.admin.ask("POST", path, { outcome: "not_repairable", words: "Beyond repair" })
        expect(nothing).toMatchObject({ status: 400, body: { code: "remedy_not_offered" } })
        const refund = { outcome: "not_repairable", words: "Beyond repair", resolution: "refund" }
        const instead = await actOn(test, waiting, "repaired", refund)
        expect(instead).toMatchObject({ stage: "inspected", settlement: { payable: "123.90" } })
        expect(instead.core_return_id).not.toBeNull()
        const paid = await actOn(test, instead, "settle")
        expect(paid).toMatchObject({ stage: "settled", payouts: [{ status: "paid", amount: "123.90" }] })
        expect(await readBooks(container, order.id)).toMatchObject({ pending: 0 })
      })

      it("are replaced when they cannot be repaired, if staff choose so", async () => {
        const waiting = await handOver()
        const replace = { outcome: "not_repairable", words: "Beyond repair", resolution: "replacement" }
        const instead = await actOn(test, waiting, "repaired", replace)
        expect(instead).toMatchObject({ stage: "inspected", outbound: [{ quantity: 1, state: "held" }] })
        const settled = await actOn(test, instead, "settle")
        expect(settled).toMatchObject({ stage: "settled", payouts: [], outbound: [{ state: "ready" }] })
        expect(await readBooks(container, order.id)).toMatchObject({ pending: 0, lines: [{}, { quantity: 1 }] })
      })
    })
  },
})
