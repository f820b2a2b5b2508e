import type { MedusaContainer } from "@medusajs/framework/types"

import { deliverParcel, shipParcel } from "../../demo/seed/orders/fulfilment"
import { customers } from "../../demo/seed/people/customers"
import { registerCustomer, type Customer } from "../../demo/seed/people/register"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { ExchangeOptions, SettlementBody, StoreRma } from "../../src/types"
import { pictured } from "../support/photos"
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
  refusal,
  tee,
  tokenOf,
} from "../support/exchanges"
import { actOn, inspectAll, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(600_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer
    let order: PlacedOrder

    beforeAll(async () => {
      container = getContainer()
      const server = { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl }
      test = await openTestShop(container, server, ["everyday-organic-tee", "wool-hiking-socks"])
      await priceTees(test)
    })

    beforeEach(async () => {
      order = await deliverOrder(test, { lines: [{ sku: "EOT-WHITE-S", quantity: 1 }] })
    })

    const optionsOf = (line = order.items[0]?.id) =>
      test.as(test.owner).get<ExchangeOptions>(`/store/after-sales/orders/${order.id}/lines/${line}/exchange-options`)
    /** Sets the stock so that nobody can have more than so many units. */
    async function leaveOnShelf(sku: string, units: number): Promise<void> {
      const { inventory_items } = await test.admin.get<{
        inventory_items: { id: string; location_levels: { location_id: string; reserved_quantity: number }[] }[]
      }>(`/admin/inventory-items?sku=${sku}&fields=id,location_levels.location_id,location_levels.reserved_quantity`)
      const [item] = inventory_items
      const [level] = item?.location_levels ?? []
      await test.admin.post(`/admin/inventory-items/${item?.id}/location-levels/${level?.location_id}`, {
        stocked_quantity: units + Number(level?.reserved_quantity),
      })
    }

    describe("choosing", () => {
      it("shows what is in stock of the same product, with the difference of each", async () => {
        const { options, currency_code } = await optionsOf()
        expect(currency_code).toBe("eur")
        const white = options.filter(({ sku }) => sku?.startsWith("EOT-WHITE"))
        expect(white.map(({ sku, difference }) => [sku, difference])).toEqual(
          expect.arrayContaining([
            ["EOT-WHITE-M", "0.00"],
            ["EOT-WHITE-L", "-5.00"],
            ["EOT-WHITE-XL", "5.00"],
          ]),
        )
        expect(options.every(({ sku }) => sku?.startsWith("EOT"))).toBe(true)
      })

      it("shows the difference before the request is made, and refuses what is not offered", async () => {
        const items = (variant_id: string | undefined) => [
          {
            line_item_id: order.items[0]?.id,
            quantity: 1,
            reason_code: "size_or_specification",
            exchange: { variant_id },
          },
        ]
        const ask = (variant_id: string | undefined) =>
          test.as(test.owner).post<{ preview: SettlementBody }>("/store/after-sales/rmas/preview", {
            order_id: order.id,
            items: items(variant_id),
          })
        expect((await ask(tee(test, "L"))).preview).toMatchObject({
          lines: [{ kind: "price_paid" }, { kind: "exchange_price", amount: "-29.95" }],
          total: "-5.00",
          payable: "0.00",
          due: "5.00",
        })
        expect(await refusal(ask(test.shop.variants["WHS-3639"]?.id))).toContain("exchange_variant_not_offered")
        expect(await refusal(ask("variant_none"))).toContain("exchange_variant_not_offered")
      })
    })

    describe("the last one on the shelf", () => {
      it("goes to one of two customers who ask at the same time", async () => {
        order = await deliverOrder(test, { lines: [{ sku: "EOT-WHITE-S", quantity: 2 }] })
        const rival = await deliverOrder(test, { lines: [{ sku: "EOT-WHITE-S", quantity: 1 }], buyer: test.stranger })
        await leaveOnShelf("EOT-BLACK-M", 1)
        const want = (placed: PlacedOrder, buyer: Customer) =>
          test.as(buyer).post("/store/after-sales/rmas", {
            order_id: placed.id,
            items: [
              {
                line_item_id: placed.items[0]?.id,
                quantity: 1,
                reason_code: "size_or_specification",
                exchange: { variant_id: test.shop.variants["EOT-BLACK-M"]?.id },
              },
            ],
          })
        const answers = await Promise.allSettled([want(order, test.owner), want(rival, test.stranger)])
        expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
        const refused = answers.find((answer) => answer.status === "rejected")
        expect(String(refused?.status === "rejected" && refused.reason)).toContain("out_of_stock")
        const { options } = await optionsOf()
        expect(options.map(({ sku }) => sku)).not.toContain("EOT-BLACK-M")
      })
    })

    describe("several units bought at a discount", () => {
      it("are priced against what was paid for each, and sum to the cent", async () => {
        order = await deliverOrder(test, { lines: [{ sku: "EOT-WHITE-S", quantity: 3 }], promotions: ["AUTUMN13"] })
        // 74.85 less 13 %: 65.12, paid as 21.71, 21.70 and 21.71.
        const settling = await exchangeFor(test, order, "M", 3)
        expect(settling.settlement).toMatchObject({ total: "-9.73", due: "9.73" })
        await choosePayment(test, tokenOf(settling))
        await completePayment(test, tokenOf(settling))
        expect(await readRequest(test, settling.id)).toMatchObject({ stage: "settled" })
        expect(Math.abs((await readBooks(container, order)).pending)).toBeLessThanOrEqual(0.01)
      })

      it("go out only for those that came back fit", async () => {
        order = await deliverOrder(test, { lines: [{ sku: "EOT-WHITE-S", quantity: 2 }] })
        const approved = await approve(test, await askForSize(test, order, "L", 2))
        const received = await receiveHere(test, approved, 2)
        const [fit, worn] = received.items[0]?.units ?? []
        const inspected = await actOn(test, received, "inspect", {
          units: [
            { id: fit?.id, accepted: true, grade: "as_new", disposition: "restock" },
            { id: worn?.id, accepted: false, grade: "used", disposition: "send_back", note: "Worn and washed" },
          ],
        })
        const settling = await actOn(test, inspected, "settle")
        expect(settling).toMatchObject({ charge: { amount: "5.00" } })
        expect((await readBooks(container, order)).units).toMatchObject({ "EOT-WHITE-L": 1 })
      })
    })

    describe("other regions", () => {
      it.each([
        ["us", customers.grace, "-8.66", 8.66],
        ["jp", customers.yuki, "905", -905],
      ] as const)(
        "ask in %s for whole units of the currency, as core's books do",
        async (region, person, total, open) => {
          const buyer = await registerCustomer(test.shop, person, "owner-password")
          order = await deliverOrder(test, { region, buyer, lines: [{ sku: "EOT-WHITE-S", quantity: 1 }] })
          const approved = await approve(test, await askForSize(test, order, "L", 1, buyer))
          const inspected = await inspectAll(test, await receiveHere(test, approved, 1))
          expect(inspected.settlement.total).toBe(total)
          expect(Math.abs((await readBooks(container, order)).pending - open)).toBeLessThan(0.01)
        },
      )
    })

    describe("what was got in exchange", () => {
      it("is given back like anything that was bought", async () => {
        const first = await exchangeFor(test, order, "XL")
        const parcel = await packRest(test, order)
        await shipParcel(test.shop, order, parcel)
        await deliverParcel(test.shop, order, parcel)
        const line = (await linesOf(test, order)).find(({ sku }) => sku === "EOT-WHITE-XL")
        expect(line).toMatchObject({ returnable_quantity: 1 })
        const store = test.as(test.owner)
        const holed = { line_item_id: line?.line_item_id, quantity: 1, reason_code: "quality", note: "A hole" }
        const request = await pictured(store, { order_id: order.id, items: [holed] })
        const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", request)
        // Nothing of the order stays with the customer: the way out comes back with it.
        expect(rma.settlement).toMatchObject({ total: "24.85" })
        const again = await readRequest(test, rma.id)
        const settled = await actOn(test, await inspectAll(test, await receiveHere(test, again, 1)), "settle")
        expect(settled).toMatchObject({ stage: "settled", payouts: [{ amount: "24.85" }] })
        expect(first.id).not.toBe(settled.id)
        expect(await readBooks(container, order)).toMatchObject({ refunded: order.total })
      })
    })
  },
})
