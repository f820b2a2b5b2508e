import type { PlacedOrder } from "../../demo/seed/orders/order"
import { formWith } from "../../demo/seed/requests/photo"
import { remindStaff } from "../../src/workflows/sweep/remind-staff"
import type { AdminFinding, AdminRma } from "../../src/types"
import { buildPhoto } from "../support/photos"
import {
  asOrdered,
  awaitParcel,
  decide,
  extraUnit,
  pendingFindings,
  receiveWith,
  refusedBy,
} from "../support/receiving"
import { actOn, countReturned, inspectAll, openRequest, readRequest } from "../support/requests"
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

    function only(rma: AdminRma): AdminFinding {
      const [finding] = rma.findings
      if (!finding || rma.findings.length !== 1) throw new Error(`${rma.findings.length} findings`)
      return finding
    }

    describe("more in the parcel than was declared", () => {
      it("pays for what was declared, and for nothing beside it", async () => {
        const order = await buy()
        const received = await receiveWith(test, await awaitParcel(test, order), extraUnit(order))
        expect(only(received)).toMatchObject({ kind: "extra_unit", status: "open", quantity: 1, is_late: false })
        const settled = await actOn(test, await inspectAll(test, received), "settle")
        expect(settled.payouts).toHaveLength(1)
        expect(settled.settlement.lines.filter(({ kind }) => kind === "price_paid")).toMatchObject([{ quantity: 1 }])
        expect(await countReturned(test, order)).toBe(1)
        expect(only(await readRequest(test, received.id))).toMatchObject({ status: "open" })
        expect((await pendingFindings(test)).map(({ id }) => id)).toContain(only(settled).id)
      })

      it("takes in a unit that the order really has, under its own terms, and pays it as if it had been asked for", async () => {
        const order = await buy()
        const parent = await receiveWith(test, await awaitParcel(test, order), extraUnit(order))
        const taken = await decide(test, only(parent).id, "take-in", asOrdered(order))
        expect(taken).toMatchObject({ status: "taken_in", due_at: null, actions: [] })

        const opened = await readRequest(test, taken.taken_into_rma_id ?? "")
        expect(opened).toMatchObject({ stage: "received", order_id: order.id, findings: [{ id: taken.id }] })
        expect(opened.items).toMatchObject([{ quantity: 1, received_quantity: 1, freight_payer: "merchant" }])
        expect(opened.core_return_id).not.toBeNull()
        expect(opened.payouts).toEqual([])

        const [one, other] = [
          await actOn(test, await inspectAll(test, parent), "settle"),
          await actOn(test, await inspectAll(test, opened), "settle"),
        ]
        const price = (rma: AdminRma) => rma.settlement.lines.find(({ kind }) => kind === "price_paid")?.amount
        expect(price(other)).toBe(price(one))
        expect(other.payouts).toMatchObject([{ status: "paid" }])
        // One parcel has one way back.
        expect(other.settlement.lines.map(({ kind }) => kind)).not.toContain("return_freight")
        expect(await countReturned(test, order)).toBe(2)
      })

      it("refuses to take in what the order has no more of, and leaves it open", async () => {
        const order = await buy(1)
        const parent = await receiveWith(test, await awaitParcel(test, order), extraUnit(order))
        const path = `/admin/after-sales/findings/${only(parent).id}/take-in`
        expect(await refusedBy(test, path, asOrdered(order))).toEqual(["already_requested", "quantity_not_available"])
        expect(only(await readRequest(test, parent.id))).toMatchObject({ status: "open", taken_into_rma_id: null })
      })

      it("takes in as many as the order has and keeps the rest for the customer", async () => {
        const order = await buy(2)
        const parent = await receiveWith(test, await awaitParcel(test, order), extraUnit(order, 2))
        await decide(test, only(parent).id, "take-in", asOrdered(order, { quantity: 1 }))
        const { findings } = await readRequest(test, parent.id)
        expect(findings.map(({ status, quantity }) => [status, quantity])).toEqual([
          ["taken_in", 1],
          ["open", 1],
        ])
        const rest = findings[1]?.id ?? ""
        const kept = await decide(test, rest, "keep", { words: "She fetches it on Friday" })
        expect(kept).toMatchObject({ status: "kept_for_customer", actions: expect.arrayContaining(["hand_over"]) })
        const over = await decide(test, rest, "hand-over", { words: "Fetched, signed" })
        expect(over.events.map(({ action }) => action)).toEqual(["split", "keep", "hand_over"])
      })

      it("takes a unit in once, though two people do it at once", async () => {
        const order = await buy()
        const parent = await receiveWith(test, await awaitParcel(test, order), extraUnit(order))
        const path = `/admin/after-sales/findings/${only(parent).id}/take-in`
        const answers = await Promise.all([1, 2].map(() => test.admin.ask("POST", path, asOrdered(order))))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        const { rmas } = await test.admin.get<{ rmas: AdminRma[] }>(`/admin/after-sales/rmas?order_id=${order.id}`)
        expect(rmas).toHaveLength(2)
      })

      it("takes a unit in once, though the form is sent twice", async () => {
        const order = await buy()
        const parent = await receiveWith(test, await awaitParcel(test, order), extraUnit(order))
        const path = `/admin/after-sales/findings/${only(parent).id}/take-in`
        const keyed = test.admin.with({ "Idempotency-Key": `take-in ${parent.id}` })
        const [first, second] = [
          await keyed.post<{ finding: AdminFinding }>(path, asOrdered(order)),
          await keyed.post<{ finding: AdminFinding }>(path, asOrdered(order)),
        ]
        expect(second.finding.taken_into_rma_id).toBe(first.finding.taken_into_rma_id)
      })

      it("receives what another request about the order had announced", async () => {
        const order = await buy()
        const [sent, expected] = [await awaitParcel(test, order), await awaitParcel(test, order)]
        const parent = await receiveWith(test, sent, extraUnit(order))
        const body = { words: "Both in one box", item_id: expected.items[0]?.id }
        const taken = await decide(test, only(parent).id, "take-in", body)
        expect(taken).toMatchObject({ status: "taken_in", taken_into_rma_id: expected.id })
        expect(await readRequest(test, expected.id)).toMatchObject({
          stage: "received",
          items: [{ received_quantity: 1 }],
        })
      })
    })

    describe("another thing than was declared", () => {
      const phone = { kind: "other_item", quantity: 1, words: "A phone, still ringing" } as const

      it("is noted with its picture, which customers do not see, and sent back with words", async () => {
        const order = await buy()
        const rma = await actOn(test, await awaitParcel(test, order), "findings", { findings: [phone] })
        expect(rma).toMatchObject({ stage: "approved", findings: [{ words: phone.words }] })
        const path = `/admin/after-sales/findings/${only(rma).id}`
        const { finding } = await test.admin.post<{ finding: AdminFinding }>(
          `${path}/evidence`,
          formWith(await buildPhoto()),
        )
        expect(finding.evidence).toMatchObject([{ kind: "found" }])
        const picture = `after-sales/evidence/${finding.evidence[0]?.id}`
        expect((await test.as(test.owner).ask("GET", `/store/${picture}`)).status).toBe(404)

        expect(await refusedBy(test, `${path}/send-back`, { words: " " })).toEqual(["words_required"])
        const back = await decide(test, finding.id, "send-back", { words: "Post 0815" })
        expect(back).toMatchObject({ status: "sent_back", decision_words: "Post 0815" })
        expect(await refusedBy(test, `${path}/dispose`, { words: "Late" })).toEqual(["action_not_allowed_in_stage"])
      })

      it("is not nothing: staff say what it is", async () => {
        const rma = await awaitParcel(test, await buy())
        const nothing = { findings: [{ kind: "other_item", quantity: 1 }] }
        expect(await refusedBy(test, `/admin/after-sales/rmas/${rma.id}/findings`, nothing)).toEqual([
          "finding_incomplete",
        ])
      })

      it("is never paid for under another serial number than the one sold", async () => {
        const order = await buy()
        const serial = { ...extraUnit(order), kind: "other_serial", serial_number: "SN-77" } as const
        const rma = await actOn(test, await awaitParcel(test, order), "findings", { findings: [serial] })
        expect(only(rma).actions).not.toContain("take_in")
        const path = `/admin/after-sales/findings/${only(rma).id}/take-in`
        expect(await refusedBy(test, path, asOrdered(order))).toEqual(["finding_not_of_order"])
      })

      it("reminds staff once of what nobody has decided about", async () => {
        const rma = await actOn(test, await awaitParcel(test, await buy()), "findings", { findings: [phone] })
        const { id, due_at } = only(rma)
        const late = new Date(new Date(due_at ?? "").getTime() + 1)
        const reminded = await remindStaff(getContainer(), late)
        expect(reminded).toContain(id)
        expect(await remindStaff(getContainer(), late)).not.toContain(id)
        const finding = only(await readRequest(test, rma.id))
        expect(finding.events.map(({ action }) => action)).toEqual(["find", "remind"])
      })
    })

    it("takes what came back to no request for a request of its own even where the first was refused", async () => {
      const order = await buy()
      const rma = await openRequest(test, order, 1, "preference")
      const canceled = await actOn(test, rma, "cancel", {})
      const noted = await actOn(test, canceled, "findings", { findings: [extraUnit(order)] })
      const taken = await decide(test, only(noted).id, "take-in", asOrdered(order))
      expect(await readRequest(test, taken.taken_into_rma_id ?? "")).toMatchObject({ stage: "received" })
    })
  },
})
