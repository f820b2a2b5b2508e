import { captureOrder, deliverParcel, fulfilOrder, shipParcel } from "../../demo/seed/orders/fulfilment"
import { placeOrder, type PlacedOrder } from "../../demo/seed/orders/order"
import { readEligibility } from "../../demo/seed/requests/calls"
import type { ErrorBody, StoreRma } from "../../src/types"
import { pictured } from "../support/photos"
import { offerRemedies } from "../support/remedies"
import { actOn, inspectAll, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { countOnShelf, excluding, sell, stockPart } from "../support/special-goods"

jest.setTimeout(300_000)

/** Each with the ground on which the law lets the merchant keep it. */
const SPECIAL = [
  ["a digital product", { sku: "PATTERN", tag: "digital", freight: "download" }, "2011/83/EU art. 16 (m)"],
  ["a gift card", { sku: "GIFT-20", tag: "gift-card", is_giftcard: true }, "redeemable, not goods"],
  ["a product made to order", { sku: "ENGRAVED", tag: "made-to-order" }, "2011/83/EU art. 16 (c)"],
] as const

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    /** An order of one unit that is paid for and has reached the customer, a download without a carrier. */
    async function deliverOne({ shop, owner }: TestShop, sku: string): Promise<PlacedOrder> {
      const order = await placeOrder(shop, { region: "eu", buyer: owner, lines: [{ sku, quantity: 1 }] })
      await captureOrder(shop, order)
      const parcel = await fulfilOrder(shop, order)
      if (order.items[0]?.variant.freight !== "download") await shipParcel(shop, order, parcel)
      await deliverParcel(shop, order, parcel)
      return order
    }

    const ask = (order: PlacedOrder, sku: string, reason_code: string) => {
      const line = order.items.find((item) => item.sku === sku)
      return {
        order_id: order.id,
        items: [{ line_item_id: line?.id ?? "", quantity: 1, reason_code, note: "It does not work" }],
      }
    }

    describe.each(SPECIAL)("%s that the terms exclude", (_, goods, source) => {
      it("is refused by its clause to whoever changed his mind, and taken back when it does not work", async () => {
        const { test: shop, tagId } = await sell(test, goods)
        await offerRemedies(shop, ["refund"], { conditions: [excluding(tagId, source)] })
        const order = await deliverOne(shop, goods.sku)
        const store = shop.as(shop.owner)
        const clause = { policy_code: "standard", version: 2, source }

        const { can_request, lines } = await readEligibility(store, order.id)
        const [line] = lines
        expect(can_request).toBe(true)
        expect(line).toMatchObject({ returnable_quantity: 1, refusals: [{ code: "excluded_by_policy", clause }] })
        expect(line?.reason_codes).toContain("quality")
        expect(line?.reason_codes).not.toContain("preference")

        const path = "/store/after-sales/rmas"
        const refused = await store.ask<ErrorBody>("POST", path, ask(order, goods.sku, "preference"))
        expect(refused).toMatchObject({ status: 400, body: { code: "excluded_by_policy" } })
        expect(refused.body.reasons?.[0]).toMatchObject({ code: "excluded_by_policy", field: "items.0", clause })
        const broken = await pictured(store, ask(order, goods.sku, "quality"))
        const { rma } = await store.post<{ rma: StoreRma }>(path, broken)
        expect(rma.stage).toBe("approved")
        expect(rma.settlement?.lines[0]).toMatchObject({ kind: "price_paid", quantity: 1, amount: "20.00" })
      })
    })

    describe("a kit, whose parts are stocked and not it", () => {
      it("comes back as the one thing that was bought, and each of its parts goes back on the shelf", async () => {
        const [pot, cup] = [await stockPart(test, "POT", 50), await stockPart(test, "CUP", 50)]
        const { test: shop } = await sell(test, { sku: "TEA-KIT", tag: "kit", parts: { [pot]: 1, [cup]: 6 } })
        const onShelf = () => Promise.all([pot, cup].map((part) => countOnShelf(shop, part)))
        const order = await deliverOrder(shop, { lines: [{ sku: "TEA-KIT", quantity: 2 }] })
        expect(await onShelf()).toEqual([48, 38])

        const store = shop.as(shop.owner)
        const { lines } = await readEligibility(store, order.id)
        expect(lines).toMatchObject([{ sku: "TEA-KIT", quantity: 2, returnable_quantity: 2 }])
        const request = await pictured(store, ask(order, "TEA-KIT", "quality"))
        const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", request)
        const inspected = await inspectAll(shop, await receiveHere(shop, await readRequest(shop, rma.id), 1))
        expect(await actOn(shop, inspected, "settle")).toMatchObject({
          stage: "settled",
          payouts: [{ amount: "20.00", status: "paid" }],
        })
        expect(await onShelf()).toEqual([49, 44])
      })
    })
  },
})
