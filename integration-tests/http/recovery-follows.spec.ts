import type { MedusaContainer } from "@medusajs/framework/types"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRma, StoreRma } from "../../src/types"
import { expireDueCharges } from "../../src/workflows/charge/expire-due-charges"
import { approve, askForSize, priceTees } from "../support/exchanges"
import { pictured } from "../support/photos"
import { blame, claimsOf, readClaim, takeIn } from "../support/recoveries"
import { actOn, readRequest } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const A_FORTNIGHT_MS = 14 * 24 * 60 * 60_000

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      const server = { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl }
      test = await openTestShop(container, server, ["everyday-organic-tee", "blue-willow-tea-set"])
      await priceTees(test)
    })

    const freight = (rma: AdminRma, leg: string, amount: string) =>
      actOn(test, rma, "freight", { leg, paid_by: "merchant", amount })

    async function askRepair(order: PlacedOrder): Promise<AdminRma> {
      const store = test.as(test.owner)
      const loose = { line_item_id: order.items[0]?.id, quantity: 1, reason_code: "quality", note: "The lid is loose" }
      const request = await pictured(store, { order_id: order.id, items: [{ ...loose, resolution: "repair" }] })
      const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", request)
      return readRequest(test, rma.id)
    }

    describe("what is claimed back", () => {
      it("is the freight of goods that were repaired, from whom they were spoilt by", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const rma = await blame(test, await askRepair(order), { supplier: 100 }, "The glue is from their bad batch")
        await freight(rma, "way_back", "6.00")
        await freight(rma, "way_out_again", "6.50")
        const finding = { accepted: true, grade: "defective", disposition: "repair" }
        const waiting = await takeIn(test, rma, finding)
        expect(await claimsOf(test, rma)).toEqual([])
        const repaired = await actOn(test, waiting, "repaired", { outcome: "repaired", words: "Glued anew" })
        expect(repaired).toMatchObject({ stage: "settled", payouts: [] })
        expect(await claimsOf(test, rma)).toMatchObject([
          { party: "supplier", status: "open", amount_claimed: "12.50" },
        ])
      })

      it("follows an exchange that became a refund, until it is submitted", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "EOT-WHITE-S", quantity: 1 }] })
        const asked = await approve(test, await askForSize(test, order, "L"))
        const blamed = await blame(test, asked, { supplier: 100 }, "Their label says S and it is XS")
        const settling = await actOn(test, await takeIn(test, blamed), "settle")
        const [opened] = await claimsOf(test, settling)
        expect(opened).toMatchObject({ party: "supplier", amount_claimed: "24.95" })

        await expireDueCharges(container, new Date(Date.now() + A_FORTNIGHT_MS))
        await freight(settling, "way_back", "6.00")
        expect(await actOn(test, settling, "settle")).toMatchObject({ stage: "settled" })
        const claim = await readClaim(test, opened?.id)
        // With the refund the whole order has come back: the way out of 4.90 is given back too, and claimed like the rest.
        expect(claim).toMatchObject({ status: "open", amount_claimed: "35.85" })
        expect(claim.events.map(({ action, amount }) => [action, amount])).toEqual([
          ["open", "24.95"],
          ["revise", "35.85"],
        ])
      })
    })
  },
})
