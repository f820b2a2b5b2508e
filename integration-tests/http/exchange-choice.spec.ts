import type { MedusaContainer } from "@medusajs/framework/types"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRma, ErrorBody, ExchangeOptions, StoreRma } from "../../src/types"
import { askForSize, priceTees, readBooks, tee, teesOnShelf, type TeeSize } from "../support/exchanges"
import { actOn, inspectAll, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const WORDS = "As we said on the telephone."

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

    const choice = (rma: AdminRma, size: TeeSize, given: object = {}) => [
      { id: rma.items[0]?.id, cause: "Too small", exchange: { variant_id: tee(test, size), ...given } },
    ]
    const approve = (rma: AdminRma, body: object, staff = test.admin) =>
      staff.ask<{ rma: AdminRma } & ErrorBody>("POST", `/admin/after-sales/rmas/${rma.id}/approve`, body)

    const priceXl = (amount: number) =>
      test.admin.post(`/admin/products/${test.shop.products["everyday-organic-tee"]?.id}/variants/${tee(test, "XL")}`, {
        prices: [{ currency_code: "eur", amount }],
      })

    async function askForMoney(): Promise<AdminRma> {
      const item = { line_item_id: order.items[0]?.id, quantity: 1, reason_code: "size_or_specification" }
      const request = { order_id: order.id, items: [{ ...item, resolution: "refund" }] }
      const { rma } = await test.as(test.owner).post<{ rma: StoreRma }>("/store/after-sales/rmas", request)
      return readRequest(test, rma.id)
    }

    describe("what staff choose when they approve", () => {
      it("is shown with its difference although the request holds the unit", async () => {
        const asked = await askForSize(test, order, "L")
        const path = `/admin/after-sales/rmas/${asked.id}/items/${asked.items[0]?.id}/exchange-options`
        const { options } = await test.admin.get<ExchangeOptions>(`${path}?limit=100`)
        expect(options.map(({ sku, difference }) => [sku, difference])).toEqual(
          expect.arrayContaining([
            ["EOT-WHITE-M", "0.00"],
            ["EOT-WHITE-XL", "5.00"],
          ]),
        )
        expect((await test.admin.ask("GET", path.replace(asked.items[0]?.id ?? "", "rmai_none"))).status).toBe(404)
      })

      it("replaces what the customer chose, with words to him, in the history and at its own price", async () => {
        const [larges, smalls] = [await teesOnShelf(test, "L"), await teesOnShelf(test, "XL")]
        const asked = await askForSize(test, order, "L")
        const silent = await approve(asked, { items: choice(asked, "XL") })
        expect(silent).toMatchObject({ status: 400, body: { code: "words_required" } })
        const items = choice(asked, "XL", { surplus_to: "store_credit" })
        const { body } = await approve(asked, { items, words: WORDS })
        expect(body.rma).toMatchObject({
          items: [{ resolution: "exchange", exchange: { sku: "EOT-WHITE-XL", surplus_to: "store_credit" } }],
          outbound: [{ sku: "EOT-WHITE-XL", unit_price: "19.95" }],
          settlement: { total: "5.00", payable: "0.00", credit: "5.00" },
        })
        const chosen = body.rma.events.find(({ action }) => action === "choose_exchange")
        expect(chosen?.reason).toMatch(/ L\b.* → .*XL\b/)
        expect([await teesOnShelf(test, "L"), await teesOnShelf(test, "XL")]).toEqual([larges, smalls - 1])
        const settled = await actOn(test, await inspectAll(test, await receiveHere(test, body.rma, 1)), "settle")
        expect(settled).toMatchObject({ stage: "settled", payouts: [{ method: "store_credit", amount: "5.00" }] })
        expect(await readBooks(container, order)).toMatchObject({ pending: 0, units: { "EOT-WHITE-XL": 1 } })
      })

      it("may be the same goods with the rest paid otherwise, at the price that was fixed with the request", async () => {
        const asked = await askForSize(test, order, "XL")
        await priceXl(9.95)
        const items = choice(asked, "XL", { surplus_to: "store_credit" })
        const { body } = await approve(asked, { items, words: WORDS })
        expect(body.rma).toMatchObject({ outbound: [{ unit_price: "19.95" }], settlement: { credit: "5.00" } })
        expect(body.rma.events.map(({ action }) => action)).not.toContain("choose_exchange")
      })

      it("is agreed with a customer who had asked for his money", async () => {
        const asked = await askForMoney()
        expect(asked.items[0]?.allowed_resolutions).toContain("exchange")
        const bare = { items: [{ id: asked.items[0]?.id, cause: "Too small", resolution: "exchange" }], words: WORDS }
        expect(await approve(asked, bare)).toMatchObject({ body: { code: "exchange_variant_required" } })
        const { body } = await approve(asked, { items: choice(asked, "M"), words: WORDS })
        expect(body.rma).toMatchObject({
          items: [{ requested_resolution: "refund", resolution: "exchange", exchange: { sku: "EOT-WHITE-M" } }],
          settlement: { total: "0.00" },
        })
      })

      it("is approved once by a form sent twice with its key, also where it took the last one", async () => {
        const asked = await askForMoney()
        const staff = test.admin.with({ "Idempotency-Key": "form-1" })
        const body = { items: choice(asked, "M"), words: WORDS }
        const first = await approve(asked, body, staff)
        expect(await approve(asked, body, staff)).toMatchObject({ status: 200, body: { rma: first.body.rma } })
      })

      it("is refused where it is not offered", async () => {
        const asked = await askForMoney()
        const items = choice(asked, "M", { variant_id: "variant_none" })
        const answer = await approve(asked, { items, words: WORDS })
        expect(answer.body.reasons).toMatchObject([
          { code: "exchange_variant_not_offered", field: "items.0.exchange.variant_id" },
        ])
      })
    })
  },
})
