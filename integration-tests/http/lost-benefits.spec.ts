import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { PolicyFee } from "../../src/domain/policy/terms"
import type { AdminRma, SettlementBody, StoreRma } from "../../src/types"
import { pictured } from "../support/photos"
import { approve, linesOf, takeIn } from "../support/recoveries"
import { offerRemedies } from "../support/remedies"
import { actOn, readRequest } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const SOCKS = "WHS-3639"
const AS_NEW = { accepted: true, grade: "as_new", disposition: "restock" }
const FEES: PolicyFee[] = [
  { kind: "lost_free_freight", amount: "4.90", percentage: null, currency_code: "eur", below: "200" },
  { kind: "lost_discount", amount: null, percentage: "100", currency_code: null, below: null },
]

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop

    beforeAll(async () => {
      const server = { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl }
      test = await openTestShop(getContainer(), server, ["blue-willow-tea-set", "wool-hiking-socks"])
      await offerRemedies(test, ["refund"], { fees: FEES })
      await test.admin.post("/admin/promotions", {
        ...{ code: "FREEFROM200", type: "standard", status: "active", is_automatic: true },
        application_method: {
          ...{ type: "percentage", value: 100, target_type: "shipping_methods", allocation: "each", max_quantity: 10 },
          target_rules: [],
        },
      })
    })

    type Reason = "preference" | "quality"

    async function ask(order: PlacedOrder, sku: string, quantity: number, reason_code: Reason = "preference") {
      const line = order.items.find((item) => item.sku === sku)
      const items = [{ line_item_id: line?.id, quantity, reason_code, note: "The spout drips." }]
      const request = { order_id: order.id, items }
      const store = test.as(test.owner)
      const body = reason_code === "quality" ? await pictured(store, request) : request
      const { preview } = await store.post<{ preview: SettlementBody }>("/store/after-sales/rmas/preview", request)
      const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", body)
      const opened = await readRequest(test, rma.id)
      const approved = reason_code === "preference" ? await approve(test, opened) : opened
      const settled = await actOn(test, await takeIn(test, approved, AS_NEW), "settle")
      const previewed = preview.lines.map(({ kind, amount }) => `${kind} ${amount}`)
      expect(linesOf(settled)).toEqual(previewed)
      return settled
    }

    const paidOut = (...requests: AdminRma[]) =>
      requests.flatMap(({ payouts }) => payouts).reduce((total, { amount }) => total + Number(amount), 0)

    async function owedByCore(order: PlacedOrder): Promise<number> {
      const read = await test.admin.get<{ order: { summary: { pending_difference: number } } }>(
        `/admin/orders/${order.id}?fields=summary.*`,
      )
      return Math.abs(read.order.summary.pending_difference)
    }

    describe("an order that reached free freight", () => {
      it("falls below it by a partial return: the freight is kept back, as previewed, and given back once all of it has come back", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }] })
        expect(order.total).toBe(238)
        const first = await ask(order, "BWT", 1)
        expect(linesOf(first)).toEqual(["price_paid 119.00", "lost_free_freight -4.90"])
        expect(first).toMatchObject({ stage: "settled", payouts: [{ amount: "114.10", status: "paid" }] })
        expect(await owedByCore(order)).toBeCloseTo(0, 2)
        const second = await ask(order, "BWT", 1)
        expect(linesOf(second)).toEqual(["price_paid 119.00", "lost_free_freight 4.90"])
        expect(paidOut(first, second)).toBeCloseTo(238, 2)
        expect(await owedByCore(order)).toBeCloseTo(0, 2)
      })

      it("loses nothing by goods that something is wrong with, nor does a later return lose by them", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 3 }] })
        expect(linesOf(await ask(order, "BWT", 1, "quality"))).toEqual(["price_paid 119.00"])
        expect(linesOf(await ask(order, "BWT", 1))).toEqual(["price_paid 119.00"])
      })
    })

    describe("three pairs for the price of two", () => {
      it("are two at their price once one of them comes back, and the next one brings what it cost", async () => {
        const order = await deliverOrder(test, {
          lines: [
            { sku: "BWT", quantity: 2 },
            { sku: SOCKS, quantity: 3 },
          ],
          promotions: ["SOCKS3FOR2"],
        })
        const socks = order.total - 238
        const first = await ask(order, SOCKS, 1)
        expect(linesOf(first)).toEqual(["price_paid 8.66", "lost_discount -8.66"])
        const second = await ask(order, SOCKS, 1)
        expect(linesOf(second)).toEqual([
          expect.stringMatching(/^price_paid 8\.6/),
          expect.stringMatching(/^lost_discount 4\.3/),
        ])
        const third = await ask(order, SOCKS, 1)
        expect(paidOut(first, second, third)).toBeCloseTo(socks, 2)
      })
    })
  },
})
