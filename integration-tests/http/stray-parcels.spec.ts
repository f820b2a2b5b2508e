import type { PlacedOrder } from "../../demo/seed/orders/order"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { remindStaff } from "../../src/workflows/sweep/remind-staff"
import type { AdminRma } from "../../src/types"
import {
  awaitParcel,
  handle,
  readParcel,
  receiveParcel,
  refusedBy,
  register,
  suggestionsFor,
} from "../support/receiving"
import { actOn, countReturned, inspectAll, readRequest } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    function buy(quantity = 3): Promise<PlacedOrder> {
      return deliverOrder(test, { lines: [{ sku: "BWT", quantity }] })
    }

    function asUnits(order: PlacedOrder) {
      return { line_item_id: order.items[0]?.id ?? "", reason_code: "preference" }
    }

    describe("a parcel without a request", () => {
      it("is registered once, though two people at the dock have it in their hands", async () => {
        const label = { carrier: "Parcel Express", tracking_number: "PX 118-4", note: "No slip" }
        const answers = await Promise.all([
          test.admin.ask<{ stray_parcel: { id: string } }>("POST", "/admin/after-sales/stray-parcels", label),
          test.admin.ask<{ stray_parcel: { id: string } }>("POST", "/admin/after-sales/stray-parcels", {
            ...label,
            tracking_number: "px1184",
          }),
        ])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 201])
        const [first, second] = answers.map(({ body }) => body.stray_parcel.id)
        expect(second).toBe(first)
        await handle(test, first ?? "", "void", { words: "The neighbour's" })
        expect((await register(test, label)).id).not.toBe(first)
      })

      it("is received in the request that its number points to, and what else is in it stays open there", async () => {
        const order = await buy()
        const rma = await awaitParcel(test, order)
        await actOn(test, rma, "freight", {
          ...{ leg: "way_back", paid_by: "customer", amount: "6.00", tracking_reference: "PX 900" },
        })
        const parcel = await register(test, {
          ...{ tracking_number: "px-900", email: test.owner.email },
          findings: [
            { kind: "extra_unit", quantity: 1, sku: "BWT" },
            { kind: "other_item", quantity: 1, words: "Phone" },
          ],
        })
        expect((await suggestionsFor(test, parcel.id))[0]).toMatchObject({
          rma_id: rma.id,
          rma_number: rma.number,
          grounds: expect.arrayContaining(["tracking_number", "email", "sku"]),
        })
        expect(await refusedBy(test, `/admin/after-sales/stray-parcels/${parcel.id}/receive`, { words: "?" })).toEqual([
          "action_not_allowed_in_stage",
        ])
        const [set, phone] = parcel.findings
        expect(await refusedBy(test, `/admin/after-sales/findings/${phone?.id}/dispose`, { words: "?" })).toEqual([
          "finding_waits_with_parcel",
        ])

        await handle(test, parcel.id, "match", { rma_id: rma.id })
        const received = await receiveParcel(test, parcel.id, {
          words: "Her number on the label",
          declared: [{ finding_id: set?.id ?? "", item_id: rma.items[0]?.id ?? "" }],
        })
        expect(received).toMatchObject({ status: "received", due_at: null, rma_id: rma.id, actions: [] })
        const after = await readRequest(test, rma.id)
        expect(after).toMatchObject({ stage: "received", items: [{ received_quantity: 1 }] })
        expect(after.findings.map(({ status, rma_id }) => [status, rma_id])).toEqual([
          ["taken_in", rma.id],
          ["open", rma.id],
        ])
        expect(after.findings[1]?.due_at).not.toBeNull()
      })

      it("becomes a request when its order is known, opened and received in one go", async () => {
        const order = await buy()
        const parcel = await register(test, {
          order_number: `#${order.displayId}`,
          findings: [{ kind: "extra_unit", quantity: 2, sku: "BWT" }],
        })
        expect((await suggestionsFor(test, parcel.id)).map(({ order_id }) => order_id)).toContain(order.id)
        await handle(test, parcel.id, "match", { order_id: order.id })
        const path = `/admin/after-sales/stray-parcels/${parcel.id}/receive`
        expect(await refusedBy(test, path, { words: "Hers" })).toEqual(["parcel_without_contents"])

        const content = { finding_id: parcel.findings[0]?.id ?? "", ...asUnits(order) }
        const received = await receiveParcel(test, parcel.id, { words: "Letter in it", contents: [content] })
        const rma = await readRequest(test, received.rma_id ?? "")
        expect(rma).toMatchObject({ stage: "received", order_id: order.id, items: [{ received_quantity: 2 }] })
        const settled = await actOn(test, await inspectAll(test, rma), "settle")
        expect(settled.payouts).toMatchObject([{ status: "paid" }])
        expect(await countReturned(test, order)).toBe(2)
      })

      it("is received once, though two people do it at once", async () => {
        const order = await buy()
        const parcel = await register(test, { findings: [{ kind: "extra_unit", quantity: 1, sku: "BWT" }] })
        await handle(test, parcel.id, "match", { order_id: order.id })
        const content = { finding_id: parcel.findings[0]?.id ?? "", ...asUnits(order) }
        const path = `/admin/after-sales/stray-parcels/${parcel.id}/receive`
        const body = { words: "Hers", contents: [content] }
        const answers = await Promise.all([1, 2].map(() => test.admin.ask("POST", path, body)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        const { rmas } = await test.admin.get<{ rmas: AdminRma[] }>(`/admin/after-sales/rmas?order_id=${order.id}`)
        expect(rmas).toHaveLength(1)
      })

      it("goes back as a whole, and leaves nothing of its contents behind", async () => {
        const parcel = await register(test, { findings: [{ kind: "other_item", quantity: 1, words: "Shoes" }] })
        expect(await refusedBy(test, `/admin/after-sales/stray-parcels/${parcel.id}/send-back`, { words: "" })).toEqual(
          ["words_required"],
        )
        const back = await handle(test, parcel.id, "send-back", { words: "Not ours" })
        expect(back).toMatchObject({ status: "sent_back", findings: [{ status: "sent_back" }] })
      })

      it("is unpacked later, and matched anew when the first guess was wrong", async () => {
        const [order, other] = [await buy(), await buy()]
        const parcel = await register(test, { sender: "Somebody" })
        await handle(test, parcel.id, "match", { order_id: other.id })
        await handle(test, parcel.id, "unmatch", { words: "Not hers" })
        await handle(test, parcel.id, "findings", { findings: [{ kind: "other_item", quantity: 1, words: "A set" }] })
        const matched = await handle(test, parcel.id, "match", { order_id: order.id })
        expect(matched).toMatchObject({ status: "matched", order_id: order.id, quantity: 1 })
        expect(matched.events.map(({ action }) => action)).toEqual(["register", "match", "unmatch", "match"])
      })

      it("reminds staff once of a parcel that nobody has found a home for", async () => {
        const parcel = await register(test, { note: "At the back door" })
        const late = new Date(new Date(parcel.due_at ?? "").getTime() + 1)
        expect(await remindStaff(getContainer(), late)).toContain(parcel.id)
        expect(await remindStaff(getContainer(), late)).not.toContain(parcel.id)
        expect((await readParcel(test, parcel.id)).events.map(({ action }) => action)).toEqual(["register", "remind"])
      })

      it("is found page by page, the newest first", async () => {
        const [first, second] = [await register(test, { note: "One" }), await register(test, { note: "Two" })]
        const path = "/admin/after-sales/stray-parcels?status=registered&limit=1"
        interface Page {
          stray_parcels: { id: string }[]
          next_cursor: string | null
        }
        const newest = await test.admin.get<Page>(path)
        const next = await test.admin.get<Page>(`${path}&cursor=${newest.next_cursor}`)
        expect([newest, next].flatMap(({ stray_parcels }) => stray_parcels.map(({ id }) => id))).toEqual([
          second.id,
          first.id,
        ])
      })
    })

    it("keeps the history of a finding and of a parcel as it was written", async () => {
      const parcel = await register(test, { note: "Evidence" })
      const afterSales = getContainer().resolve(AFTER_SALES_MODULE)
      const event = parcel.events[0]?.id ?? ""
      await expect(afterSales.deleteStrayParcelEvents(event)).rejects.toThrow("append-only")
    })
  },
})
