import { createHash } from "node:crypto"
import { setTimeout } from "node:timers/promises"

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { Customer } from "../../demo/seed/people/register"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import type { AfterSalesOptions } from "../../src/modules/after-sales/options"
import type { ErrorBody } from "../../src/types"
import { openRequest } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

interface Answer {
  readonly status: number
  readonly data: Partial<ErrorBody> & { readonly return?: { readonly id: string } }
}

type Headers = Readonly<Record<string, string>>

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let order: PlacedOrder
    let qualityReasonId: string

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      const [quality] = await container.resolve(AFTER_SALES_MODULE).listAfterSalesReasons({ code: "quality" })
      qualityReasonId = quality?.return_reason_id ?? ""
      // Core's form has no room for pictures: a shop that takes returns there asks for none.
      await test.admin.post(`/admin/after-sales/reasons/${quality?.id}`, { evidence: ["description"] })
    })

    beforeEach(async () => {
      order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 2 }] })
    })

    const as = ({ token }: Customer): Headers => ({ authorization: `Bearer ${token}` })

    function itemOf(given: object = {}): object {
      return { id: order.items[0]?.id, quantity: 1, reason_id: qualityReasonId, note: "The handle broke", ...given }
    }

    /** Core's own route, called as somebody, with the owner's good request unless `given` says otherwise. */
    function ask(caller: Headers, given: object = {}, signal?: AbortSignal): Promise<Answer> {
      const body = {
        order_id: order.id,
        items: [itemOf()],
        return_shipping: { option_id: test.shop.shipping.returns.parcel },
        ...given,
      }
      const headers = { "x-publishable-api-key": test.shop.publishableKey, ...caller }
      return api.post("/store/returns", body, { headers, signal, validateStatus: () => true })
    }

    const codesOf = ({ data }: Answer) => data.reasons?.map(({ code, field }) => `${code} ${field}`)

    async function countReturns(): Promise<number> {
      const { rows } = await dbConnection.raw("select count(*)::int as n from return where order_id = ?", [order.id])
      return rows[0].n
    }

    /**
     * Calls a rival in while core is making a return, and lets core go on when the rival has been answered, or has had a
     * second to be.
     */
    function beforeCoreMakesTheReturn(callRival: () => Promise<Answer>): Promise<Answer> {
      const orders = container.resolve(Modules.ORDER)
      const createReturn = orders.createReturn.bind(orders)
      return new Promise((resolve) => {
        jest.spyOn(orders, "createReturn").mockImplementationOnce(async (data, context) => {
          const rival = callRival()
          resolve(rival)
          await Promise.race([rival, setTimeout(1000)])
          return createReturn(data, context)
        })
      })
    }

    async function openGuestSession(orderId: string): Promise<Headers> {
      const hash = (secret: string) => createHash("sha256").update(secret).digest("hex")
      const soon = new Date(Date.now() + 600_000)
      await container.resolve(AFTER_SALES_MODULE).createGuestAccesses({
        ...{ order_id: orderId, email: order.email, link_hash: hash(`link of ${orderId}`), link_expires_at: soon },
        ...{ redeemed_at: new Date(), session_hash: hash(`session of ${orderId}`), session_expires_at: soon },
      })
      return { "x-after-sales-access": `session of ${orderId}` }
    }

    afterEach(() => jest.restoreAllMocks())

    describe("core's POST /store/returns, guarded", () => {
      it("lets the owner have what a request would give him", async () => {
        const answer = await ask(as(test.owner))
        expect(answer).toMatchObject({ status: 200, data: { return: { id: expect.stringMatching(/^return_/) } } })
        expect(await countReturns()).toBe(1)
      })

      it("lets a guest in whose link is for this order, and none whose link is for another", async () => {
        const other = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        expect(await ask(await openGuestSession(other.id))).toMatchObject({ status: 404 })
        expect(await countReturns()).toBe(0)
        expect(await ask(await openGuestSession(order.id))).toMatchObject({ status: 200 })
      })

      it("asks everybody else who he is, and does not know a stranger's order", async () => {
        expect(await ask({})).toMatchObject({ status: 401 })
        expect(await ask({ "x-after-sales-access": "made-up" })).toMatchObject({ status: 401 })
        expect(await ask(as(test.stranger))).toMatchObject({ status: 404 })
        expect(await ask(as(test.owner), { order_id: "order_unknown" })).toMatchObject({ status: 404 })
        expect(await countReturns()).toBe(0)
      })

      it.each<[string, () => object, readonly string[]]>([
        [
          "a price",
          () => ({ return_shipping: { option_id: test.shop.shipping.returns.parcel, price: 0 } }),
          ["core_return_terms_not_yours return_shipping.price"],
        ],
        ["receipt at once", () => ({ receive_now: true }), ["core_return_terms_not_yours receive_now"]],
        [
          "a way out instead of back",
          () => ({ return_shipping: { option_id: test.shop.shipping.options.parcel } }),
          ["core_return_terms_not_yours return_shipping.option_id"],
        ],
        ["no reason", () => ({ items: [itemOf({ reason_id: null })] }), ["reason_unknown items.0.reason_id"]],
        [
          "more than was bought",
          () => ({ items: [itemOf({ quantity: 3 })] }),
          ["quantity_not_available items.0.quantity"],
        ],
        [
          "the same units twice",
          () => ({ items: [itemOf({ quantity: 2 }), itemOf()] }),
          ["already_requested items.1", "quantity_not_available items.1.quantity"],
        ],
        ["a foreign line", () => ({ items: [itemOf({ id: "ordli_other" })] }), ["line_not_in_order items.0.id"]],
        [
          "everything wrong at once",
          () => ({ receive_now: true, items: [itemOf({ reason_id: "rr_other" }), itemOf({ quantity: 9 })] }),
          [
            "core_return_terms_not_yours receive_now",
            "reason_unknown items.0.reason_id",
            "quantity_not_available items.1.quantity",
          ],
        ],
      ])("refuses %s with every reason", async (_, given, codes) => {
        const answer = await ask(as(test.owner), given())
        expect(answer.status).toBe(400)
        expect(codesOf(answer)).toEqual(codes)
        expect(await countReturns()).toBe(0)
      })

      it.each<[string, () => object, string]>([
        ["no items", () => ({ items: [] }), "items"],
        ["half a unit", () => ({ items: [itemOf({ quantity: 1.5 })] }), "items.0.quantity"],
        ["an id that is none", () => ({ order_id: "order\u0000" }), "order_id"],
        ["a note that no database takes", () => ({ items: [itemOf({ note: "\u0000" })] }), "items.0.note"],
      ])("answers 400 to %s and names the field", async (_, given, field) => {
        const answer = await ask(as(test.owner), given())
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain(field)
        expect(await countReturns()).toBe(0)
      })

      it("refuses after the window", async () => {
        order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }], deliveredDaysAgo: 400 })
        const answer = await ask(as(test.owner))
        expect(codesOf(answer)).toEqual(["window_closed items.0", "quantity_not_available items.0.quantity"])
      })

      it("refuses units that a request of ours holds", async () => {
        await openRequest(test, order, 2, "preference")
        expect(codesOf(await ask(as(test.owner)))).toEqual([
          "already_requested items.0",
          "quantity_not_available items.0.quantity",
        ])
      })

      it("gives the last unit to exactly one of ten calls at once", async () => {
        await openRequest(test, order, 1, "preference")
        const answers = await Promise.all(Array.from({ length: 10 }, () => ask(as(test.owner))))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 400)])
        expect(await countReturns()).toBe(1)
      })

      it("keeps the order to itself until core has answered, although the caller hangs up", async () => {
        await openRequest(test, order, 1, "preference")
        const hangUp = new AbortController()
        const rival = beforeCoreMakesTheReturn(() => {
          hangUp.abort()
          return ask(as(test.owner))
        })
        await expect(ask(as(test.owner), {}, hangUp.signal)).rejects.toThrow("canceled")
        expect(await rival).toMatchObject({ status: 400 })
        expect(await countReturns()).toBe(1)
      })

      it("frees the order when core refuses in its turn", async () => {
        const unknownPlace = { location_id: "sloc_unknown" }
        await ask(as(test.owner), unknownPlace)
        expect(await openRequest(test, order, 1)).toMatchObject({ stage: "approved" })
      })
    })

    describe("core's POST /store/returns", () => {
      it("is off under the option `disable`, for everybody", async () => {
        await withOption("disable")
        for (const caller of [{}, as(test.owner)]) {
          const answer = await ask(caller)
          expect(answer).toMatchObject({ status: 403, data: { code: "core_returns_disabled" } })
        }
        expect(await countReturns()).toBe(0)
      })

      it("is core's own under the option `leave`", async () => {
        await withOption("leave")
        expect(await ask({})).toMatchObject({ status: 200 })
      })

      async function withOption(core_store_returns: AfterSalesOptions["core_store_returns"]): Promise<void> {
        const afterSales = container.resolve(AFTER_SALES_MODULE)
        const options = await afterSales.getOptions()
        jest.spyOn(afterSales, "getOptions").mockResolvedValue({ ...options, core_store_returns })
      }
    })
  },
})
