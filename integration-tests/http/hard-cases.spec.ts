import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"

import { captureOrder } from "../../demo/seed/orders/fulfilment"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import { customers } from "../../demo/seed/people/customers"
import { registerCustomer } from "../../demo/seed/people/register"
import { reconcile } from "../../src/workflows/reconcile/reconcile"
import type { AdminRma, SettlementBody, StoreRma } from "../../src/types"
import { approve, complain, linesOf, takeIn } from "../support/recoveries"
import {
  addToOrder,
  beginEdit,
  cancelEdit,
  deliverUnpaid,
  packReturn,
  payWhatIsOpen,
  setEmail,
  transferOrder,
} from "../support/odd-orders"
import { askReplacement } from "../support/replacements"
import { actOn, inspectAll, openRequest, readCoreReturn, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const AS_NEW = { accepted: true, grade: "as_new", disposition: "restock" }

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, { baseUrl: String(api.defaults.baseURL), databaseUrl: dbConfig.clientUrl })
    })

    const later = () => new Date(Date.now() + 600_000)
    const buy = (quantity = 2) => deliverOrder(test, { lines: [{ sku: "BWT", quantity }] })
    const inspected = async (order: PlacedOrder, quantity: number, shop = test) =>
      inspectAll(shop, await receiveHere(shop, await openRequest(shop, order, quantity), quantity))
    const paidOut = ({ payouts }: AdminRma) => payouts.reduce((total, { amount }) => total + Number(amount), 0)

    interface CoreBooks {
      /** What core owes (negative) or is owed, and what it has paid back. */
      readonly pending: number
      readonly refunded: number
      readonly returns: readonly { readonly location_id: string | null; readonly shipping_methods: readonly object[] }[]
    }

    async function books(order: PlacedOrder): Promise<CoreBooks> {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order",
        fields: ["summary.*", "returns.location_id", "returns.shipping_methods.id"],
        filters: { id: order.id },
      })
      const [read] = data as readonly (Pick<CoreBooks, "returns"> & {
        readonly summary: { readonly pending_difference: BigNumberInput; readonly refunded_total: BigNumberInput }
      })[]
      return {
        returns: read?.returns ?? [],
        pending: MathBN.convert(read?.summary.pending_difference ?? 0).toNumber(),
        refunded: MathBN.convert(read?.summary.refunded_total ?? 0).toNumber(),
      }
    }

    describe("units that came back and were paid for", () => {
      it("cannot be asked for a second time, of us or of core, which would take them again", async () => {
        const order = await buy()
        expect(await actOn(test, await inspected(order, 2), "settle")).toMatchObject({ stage: "settled" })
        await expect(openRequest(test, order, 1)).rejects.toThrow("already_requested")
        const asked = { items: [{ id: order.items[0]?.id, quantity: 1 }], order_id: order.id }
        const return_shipping = { option_id: test.shop.shipping.returns.parcel }
        await expect(test.as(test.owner).post("/store/returns", { ...asked, return_shipping })).rejects.toThrow("400")
      })
    })

    describe("core's return of a request", () => {
      it("goes to a place, also when nobody named one, and brings no freight of its own onto the order", async () => {
        const order = await buy()
        await openRequest(test, order, 1)
        const { returns } = await books(order)
        expect(returns).toHaveLength(1)
        expect(returns[0]?.location_id).toBe(test.shop.stockLocationId)
        expect(returns[0]?.shipping_methods ?? []).toEqual([])
      })

      it("is cancelled with its request, also where somebody has made a parcel of it", async () => {
        const order = await buy()
        const rma = await openRequest(test, order, 1)
        const line_item_id = order.items[0]?.id ?? ""
        const parcel = await packReturn(test, container, rma.core_return_id ?? "", { sku: "BWT", line_item_id })
        await expect(test.admin.post(`/admin/returns/${rma.core_return_id}/cancel`, {})).rejects.toThrow("400")
        expect(await actOn(test, rma, "cancel")).toMatchObject({ stage: "canceled" })
        expect((await readCoreReturn(container, rma.core_return_id)).status).toBe("canceled")
        const { canceled_at } = await container.resolve(Modules.FULFILLMENT).retrieveFulfillment(parcel)
        expect(canceled_at).not.toBeNull()
      })

      it("owes the full price of what came back damaged; the request says what is paid, and core's books agree", async () => {
        const order = await buy()
        const rma = await approve(test, await complain(test, order, "preference"))
        const found = {
          accepted: true,
          grade: "used",
          disposition: "dispose",
          deduction_percentage: 40,
          note: "Stained",
        }
        const settled = await actOn(test, await takeIn(test, rma, found), "settle")
        expect(linesOf(settled)).toEqual(["price_paid 119.00", "condition_deduction -47.60"])
        expect(settled).toMatchObject({ stage: "settled", payouts: [{ amount: "71.40", status: "paid" }] })
        expect((await books(order)).pending).toBeCloseTo(0, 2)
      })
    })

    describe("an order that somebody is changing on the dashboard", () => {
      it("is not refunded meanwhile: nothing leaves, and it is paid once the change is over", async () => {
        const order = await buy()
        const rma = await inspected(order, 1)
        const editing = await beginEdit(test, order.id)
        const waiting = await actOn(test, rma, "settle")
        expect(waiting).toMatchObject({ stage: "settling", payouts: [{ status: "failed" }] })
        expect(waiting.payouts[0]?.last_error).toContain("unfinished")
        expect((await books(order)).refunded).toBe(0)
        await cancelEdit(test, editing)
        const paid = await actOn(test, waiting, `payouts/${waiting.payouts[0]?.id}/retry`)
        expect(paid).toMatchObject({ stage: "settled", payouts: [{ status: "paid", amount: "119.00" }] })
        expect((await books(order)).refunded).toBeCloseTo(119, 2)
      })

      it("waits for staff, who are told why, and gets its return once the change is over", async () => {
        const order = await buy()
        const editing = await beginEdit(test, order.id)
        const rma = await openRequest(test, order, 1)
        expect(rma).toMatchObject({ stage: "requested", core_return_id: null })
        await expect(approve(test, rma)).rejects.toThrow("order_change_active")
        await cancelEdit(test, editing)
        const approved = await approve(test, rma)
        expect(approved.stage).toBe("approved")
        expect(approved.core_return_id).not.toBeNull()
      })
    })

    describe("a replacement", () => {
      it("waits for an address where core wants one for the goods that go out, and is made then", async () => {
        const order = await buy()
        await setEmail(container, order.id, "nobody knows")
        const rma = await askReplacement(test, order, 1)
        expect(rma).toMatchObject({ stage: "approved", core_claim_id: null })
        await setEmail(container, order.id, test.owner.email)
        await reconcile(container, later())
        expect((await readRequest(test, rma.id)).core_claim_id).not.toBeNull()
      })
    })

    describe("an order that nobody has paid for", () => {
      it("comes back and nothing is paid, because nothing was", async () => {
        const order = await deliverUnpaid(test, 1)
        const settled = await actOn(test, await inspected(order, 1), "settle")
        expect(settled).toMatchObject({
          stage: "settled",
          payouts: [],
          settlement: { payable: "0.00", credit: "0.00" },
        })
      })

      it("is paid back what came back once the money that was to be paid on delivery is booked", async () => {
        const order = await deliverUnpaid(test, 2)
        const items = [{ line_item_id: order.items[0]?.id, quantity: 1, reason_code: "preference" }]
        const wouldPay = async () => {
          const asked = { order_id: order.id, items }
          const path = "/store/after-sales/rmas/preview"
          const { preview } = await test.as(test.owner).post<{ preview: SettlementBody }>(path, asked)
          return preview.payable
        }
        expect(await wouldPay()).toBe("0.00")
        await captureOrder(test.shop, order)
        expect(await wouldPay()).toBe("119.00")
        const settled = await actOn(test, await inspected(order, 1), "settle")
        expect(settled).toMatchObject({ stage: "settled", payouts: [{ amount: "119.00", status: "paid" }] })
      })

      it("is paid back nothing where only what was kept was paid for, after the rest had come back", async () => {
        const order = await deliverUnpaid(test, 2)
        const rma = await inspected(order, 1)
        await payWhatIsOpen(test, order.id)
        const settled = await actOn(test, rma, "settle")
        expect(settled).toMatchObject({
          stage: "settled",
          payouts: [],
          settlement: { payable: "0.00", credit: "0.00" },
        })
        expect((await books(order)).pending).toBeCloseTo(0, 2)
        const rest = await actOn(test, await inspected(order, 1), "settle")
        expect(paidOut(rest)).toBeCloseTo(order.total - 119, 2)
      })
    })

    describe("an order in another currency than the shop's own", () => {
      it("is settled in yen, without decimals, and its parts sum to the whole", async () => {
        const buyer = await registerCustomer(test.shop, customers.yuki, "owner-password")
        const order = await deliverOrder(test, { region: "jp", buyer, lines: [{ sku: "BWT", quantity: 3 }] })
        const japan = { ...test, owner: buyer }
        const first = await actOn(test, await inspected(order, 1, japan), "settle")
        const second = await actOn(test, await inspected(order, 2, japan), "settle")
        expect([first, second].map(({ settlement }) => settlement.currency_code)).toEqual(["jpy", "jpy"])
        expect(first.payouts[0]?.amount).toMatch(/^\d+$/)
        expect(paidOut(first) + paidOut(second)).toBe(order.total)
      })
    })

    describe("an order that was edited", () => {
      it("gives back what was added to it, at its own price, out of what was paid for it", async () => {
        const order = await buy(1)
        const edited = await addToOrder(test, order)
        const added = edited.items.find(({ sku }) => sku !== "BWT")
        const items = edited.items.map(({ id }) => ({ line_item_id: id, quantity: 1, reason_code: "preference" }))
        const store = test.as(test.owner)
        const { rma } = await store.post<{ rma: StoreRma }>("/store/after-sales/rmas", { order_id: order.id, items })
        const approved = await approve(test, await readRequest(test, rma.id))
        const settled = await actOn(test, await takeIn(test, approved, AS_NEW), "settle")
        expect(settled.stage).toBe("settled")
        expect(settled.items.map(({ line_item_id }) => line_item_id)).toContain(added?.id)
        expect(new Set(settled.payouts.map(({ payment_id }) => payment_id)).size).toBe(2)
        expect(paidOut(settled)).toBeCloseTo(Number(settled.settlement.total), 2)
        expect((await books(edited)).pending).toBeCloseTo(0, 2)
      })
    })

    describe("an order that went over to another customer", () => {
      const isSeenBy = async (customer: TestShop["owner"], id: string) =>
        (await test.as(customer).ask("GET", `/store/after-sales/rmas/${id}`)).status === 200

      it("takes its requests along: the new customer goes on with them, the former one sees them no more", async () => {
        const order = await buy()
        const rma = await openRequest(test, order, 1, "preference")
        expect([await isSeenBy(test.owner, rma.id), await isSeenBy(test.stranger, rma.id)]).toEqual([true, false])
        await transferOrder(test, container, order, test.stranger)
        expect([await isSeenBy(test.owner, rma.id), await isSeenBy(test.stranger, rma.id)]).toEqual([false, true])
        await test.as(test.stranger).post(`/store/after-sales/rmas/${rma.id}/cancel`, {})
        expect(await readRequest(test, rma.id)).toMatchObject({
          stage: "canceled",
          customer_id: test.stranger.id,
        })
      })

      it("takes them along later, should the word of it have been lost", async () => {
        const order = await buy()
        const rma = await openRequest(test, order, 1, "preference")
        await container.resolve(Modules.ORDER).updateOrders(order.id, { customer_id: test.stranger.id })
        await reconcile(container, new Date())
        expect([await isSeenBy(test.owner, rma.id), await isSeenBy(test.stranger, rma.id)]).toEqual([false, true])
      })
    })
  },
})
