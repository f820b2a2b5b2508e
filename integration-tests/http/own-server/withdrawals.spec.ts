import type { MedusaContainer } from "@medusajs/framework/types"

import type { AdminRma, ErrorBody, StoreWithdrawal, WithdrawalAvailability } from "../../../src/types"
import { linkRequest } from "../../../src/modules/after-sales/commands/withdrawal/link-request"
import { purgeExpired } from "../../../src/workflows/retention/purge-expired"
import { reconcile } from "../../../src/workflows/reconcile/reconcile"
import { mailbox } from "../../fixtures/mailbox-provider"
import { asGuest } from "../../support/callers"
import { actOn, inspectAll, readRequest, receiveHere } from "../../support/requests"
import { runOnServer } from "../../support/run-on-server"
import { deliverOrder, openTestShop, packOrder, type TestShop } from "../../support/shop"
import { actOnWithdrawal, changeTerms, confirm, draft, readAsStaff, withdraw } from "../../support/withdrawals"

jest.setTimeout(300_000)

const LINES = [{ sku: "BWT", quantity: 2 }]
const WITHDRAWALS = "/store/after-sales/withdrawals"

jest.mock("../../../src/modules/after-sales/commands/withdrawal/link-request", () => ({
  linkRequest: jest.fn(
    jest.requireActual<{ linkRequest: typeof linkRequest }>(
      "../../../src/modules/after-sales/commands/withdrawal/link-request",
    ).linkRequest,
  ),
}))

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      const { baseURL } = api.defaults
      test = await openTestShop(container, { baseUrl: String(baseURL), databaseUrl: dbConfig.clientUrl })
    })
    beforeEach(() => {
      container = getContainer()
      mailbox.letters = []
    })
    // The next test begins with another database.
    afterEach(() => whenReceiptsSent())

    const store = () => test.as(test.owner)
    const delivered = (deliveredDaysAgo = 3) => deliverOrder(test, { lines: LINES, deliveredDaysAgo })
    const receipts = () => mailbox.letters.filter(({ template }) => template === "after-sales.withdrawal_received")
    const whenReceiptsSent = async () => {
      for (let tries = 0; tries < 400; tries += 1) {
        const { rows } = await dbConnection.raw(
          "select 1 from outbox_message where template = 'withdrawal_received' and status in ('pending', 'sending')",
        )
        if (rows.length === 0) return receipts()
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error("Receipts are still waiting after ten seconds")
    }
    const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code)

    describe("withdrawing from a contract in two steps", () => {
      it("declares nothing by the first step, and everything by the second, without a reason", async () => {
        const order = await delivered()
        const drafted = await draft(store(), order)
        expect(drafted).toMatchObject({ stage: "draft", submitted_at: null, verdict: null, rma_id: null })
        expect(drafted.statement).toContain(`order #${order.displayId}`)
        expect(drafted.statement).toContain("Name: Ann Miller")
        expect((await test.admin.ask("GET", `/admin/after-sales/withdrawals/${drafted.id}`)).status).toBe(404)

        const submitted = await confirm(store(), drafted)
        expect(submitted).toMatchObject({
          stage: "converted",
          verdict: "within_period",
          doubts: [],
          statement: drafted.statement,
          refund: { state: "held" },
        })
        expect(submitted.submitted_at).toMatch(/:\d\d\.000Z$/)
      })

      it("is acknowledged with the text and the second it arrived, at the address the consumer named", async () => {
        const { statement, submitted_at, id } = await withdraw(store(), await delivered(), {
          email: "ann@elsewhere.test",
        })
        const [letter] = await whenReceiptsSent()
        expect(letter?.to).toBe("ann@elsewhere.test")
        expect(letter?.data).toMatchObject({ statement, submitted_at, time_zone: "UTC" })
        const quoted = statement.split("\n").map((line) => `> ${line}`)
        expect(letter?.content?.text).toContain(quoted.join("\n"))
        expect(letter?.content?.text).toMatch(/\d\d:\d\d:\d\d UTC/)
        expect((await readAsStaff(test, { id })).receipt_sent_at).not.toBeNull()
      })

      it("becomes an approved request on the ground of withdrawal, with core's return", async () => {
        const { rma_id } = await withdraw(store(), await delivered())
        const rma = await readRequest(test, rma_id ?? "")
        expect(rma).toMatchObject({
          stage: "approved",
          requested_by: "customer",
          core_return_id: expect.any(String),
          items: [{ basis: "withdrawal", quantity: 2, reason_code: "preference" }],
        })
      })

      it("is met when the request is paid, and the refund is released when the last of the goods is back", async () => {
        const { id, rma_id } = await withdraw(store(), await delivered())
        const rma = await readRequest(test, rma_id ?? "")
        await receiveHere(test, rma, 1)
        expect((await readAsStaff(test, { id })).refund.state).toBe("held")
        const received = await receiveHere(test, rma, 1)
        expect((await readAsStaff(test, { id })).refund.state).toBe("running")
        await inspectAll(test, received)
        await actOn(test, rma, "settle")
        expect(await readAsStaff(test, { id })).toMatchObject({ stage: "completed", refund: { state: "met" } })
      })

      it("releases the refund on evidence of dispatch", async () => {
        const { id } = await withdraw(store(), await delivered())
        const path = `${WITHDRAWALS}/${id}/dispatch`
        const { withdrawal } = await store().post<{ withdrawal: StoreWithdrawal }>(path, { evidence: "DHL 4711" })
        expect(withdrawal).toMatchObject({ refund: { state: "running" }, goods_secured_at: expect.any(String) })
      })

      it("is one statement, one receipt and one request however often it is confirmed at once", async () => {
        const drafted = await draft(store(), await delivered())
        const all = await Promise.all(Array.from({ length: 5 }, () => confirm(store(), drafted)))
        await confirm(store(), drafted)
        expect(new Set(all.map(({ submitted_at }) => submitted_at)).size).toBe(1)
        expect(await whenReceiptsSent()).toHaveLength(1)
        const { rmas } = await test.admin.get<{ rmas: AdminRma[] }>("/admin/after-sales/rmas")
        expect(rmas).toHaveLength(1)
      })

      it("is one draft for one Idempotency-Key", async () => {
        const order = await delivered()
        const keyed = store().with({ "idempotency-key": "click" })
        const [one, other] = await Promise.all([draft(keyed, order), draft(keyed, order)])
        expect(one.id).toBe(other.id)
      })
    })

    describe("who may withdraw", () => {
      it("lets a guest in by the link to his order, and keeps strangers out", async () => {
        const order = await delivered()
        const guest = test.shop.store.with(await asGuest(container, order.id))
        const { id, rma_id } = await withdraw(guest, order)
        expect((await readAsStaff(test, { id })).is_guest).toBe(true)
        expect((await readRequest(test, rma_id ?? "")).requested_by).toBe("guest")

        const stranger = test.as(test.stranger)
        for (const [method, path] of [
          ["GET", `/store/after-sales/orders/${order.id}/withdrawal`],
          ["GET", `${WITHDRAWALS}/${id}`],
          ["POST", `${WITHDRAWALS}/${id}/confirm`],
        ] as const) {
          expect((await stranger.ask(method, path, method === "POST" ? {} : undefined)).status).toBe(404)
        }
        const attempt = { order_id: order.id, name: "Mallory" }
        expect((await stranger.ask("POST", WITHDRAWALS, attempt)).status).toBe(404)
      })

      it("refuses what is no statement about this order, with every fault", async () => {
        const order = await delivered()
        const lines = [
          { line_item_id: order.items[0]?.id, quantity: 3 },
          { line_item_id: "ordli_unknown", quantity: 1 },
        ]
        const answer = await store().ask<ErrorBody>("POST", WITHDRAWALS, { order_id: order.id, name: "Ann", lines })
        expect(answer.status).toBe(400)
        expect(codes(answer.body.reasons ?? [])).toEqual(["quantity_not_available", "line_not_in_order"])
      })
    })

    describe("what the law lets go and what it does not", () => {
      it("shows until when it is available, and for how much", async () => {
        const order = await delivered()
        const read = async () => {
          const path = `/store/after-sales/orders/${order.id}/withdrawal`
          return (await store().get<{ availability: WithdrawalAvailability }>(path)).availability
        }
        expect(await read()).toMatchObject({ available: true, lines: [{ withdrawable_quantity: 2 }] })
        await withdraw(store(), order)
        expect(await read()).toMatchObject({ available: false, ends_at: null, lines: [{ withdrawable_quantity: 0 }] })
      })

      it("lets go of goods sold as final, because the law does", async () => {
        await changeTerms(test, { final_sale: true, final_sale_source: "Outlet" })
        expect(await withdraw(store(), await delivered())).toMatchObject({
          verdict: "within_period",
          stage: "converted",
        })
      })

      it("receives and acknowledges a statement that comes too late, in doubt, for staff to answer", async () => {
        const late = await withdraw(store(), await delivered(40))
        expect(late).toMatchObject({ stage: "submitted", verdict: "in_doubt", rma_id: null })
        expect(codes(late.doubts)).toEqual(["window_closed"])
        expect(await whenReceiptsSent()).toHaveLength(1)

        const { clauses } = await readAsStaff(test, late)
        const cited = clauses.find(({ clause }) => clause === "window.withdrawal")?.id
        const made_up = await test.admin.ask<ErrorBody>("POST", `/admin/after-sales/withdrawals/${late.id}/dispute`, {
          clause: "made-up",
          words: "No",
        })
        expect(codes(made_up.body.reasons ?? [])).toEqual(["clause_required"])
        const words = "The last day was last week."
        const disputed = await actOnWithdrawal(test, late, "dispute", { clause: cited, words })
        expect(disputed).toMatchObject({ stage: "disputed", refund: { state: "stopped" }, dispute_clause: cited })
        const { withdrawal } = await store().get<{ withdrawal: StoreWithdrawal }>(`${WITHDRAWALS}/${late.id}`)
        expect(withdrawal.dispute).toEqual({ clause: cited, words })
      })

      it("opens a request for a late one on another ground that staff choose", async () => {
        const late = await withdraw(store(), await delivered(40))
        const refused = await test.admin.ask<ErrorBody>(
          "POST",
          `/admin/after-sales/withdrawals/${late.id}/open-request`,
          {},
        )
        expect(codes(refused.body.reasons ?? [])).toEqual(["window_closed"])
        await changeTerms(test, {
          windows: [{ basis: "goodwill", days: 90, statutory: false, counted_from: "parcel" }],
        })
        await test.admin.post("/admin/after-sales/reasons", {
          ...{ code: "kindness", label: "Kindness", basis: "goodwill", fault_party: "customer" },
          ...{ freight_payer: "customer", remedies: ["refund"] },
        })
        // Terms count as of the second of the statement, so a new one is made under the new terms.
        const another = await withdraw(store(), await delivered(40))
        const opened = await actOnWithdrawal(test, another, "open-request", { reason_code: "kindness" })
        expect(opened).toMatchObject({ stage: "converted", rma_stage: "approved" })
      })

      it("receives one about goods that were never sent, which leaves staff to cancel them", async () => {
        const { order } = await packOrder(test, { lines: LINES })
        await dbConnection.raw(`update fulfillment set canceled_at = now()`)
        const unsent = await withdraw(store(), order)
        expect(unsent).toMatchObject({
          stage: "submitted",
          verdict: "within_period",
          goods_due_at: null,
          refund: { state: "running" },
        })
        const seen = await readAsStaff(test, unsent)
        expect(codes(seen.obstacles)).toContain("nothing_fulfilled")
        expect(await actOnWithdrawal(test, unsent, "complete", { words: "Cancelled and refunded" })).toMatchObject({
          stage: "completed",
          refund: { state: "met" },
        })
      })

      it("keeps a statement about units that a request holds already, and says what stands in the way", async () => {
        const order = await delivered()
        await withdraw(store(), order)
        const second = await withdraw(store(), order)
        expect(second).toMatchObject({ stage: "submitted", verdict: "within_period", rma_id: null })
        expect(codes((await readAsStaff(test, second)).obstacles)).toContain("already_requested")
      })
    })

    describe("what a dead process leaves", () => {
      it("is finished by reconcile: the same request, linked and approved once", async () => {
        jest.mocked(linkRequest).mockRejectedValueOnce(new Error("the process died"))
        const left = await withdraw(store(), await delivered())
        expect(left).toMatchObject({ stage: "submitted", rma_id: null })
        const { rmas } = await test.admin.get<{ rmas: AdminRma[] }>("/admin/after-sales/rmas")
        expect(rmas.map(({ stage }) => stage)).toEqual(["requested"])

        const later = new Date(Date.now() + 120_000)
        const discrepancies = await reconcile(container, later)
        expect(discrepancies).toMatchObject([{ kind: "withdrawal_unopened", id: left.id, outcome: "corrected" }])
        const finished = await readAsStaff(test, left)
        expect(finished).toMatchObject({ stage: "converted", rma_id: rmas[0]?.id, rma_stage: "approved" })
        expect(await reconcile(container, later)).toEqual([])
      })

      it("is no trace of a draft that was never confirmed", async () => {
        const drafted = await draft(store(), await delivered())
        const tomorrow = new Date(Date.now() + 25 * 3_600_000)
        await dbConnection.raw(`update withdrawal set expires_at = now() - interval '1 minute'`)
        const answer = await store().ask<ErrorBody>("POST", `${WITHDRAWALS}/${drafted.id}/confirm`, {})
        expect(answer.body.code).toBe("withdrawal_draft_expired")
        await purgeExpired(container, tomorrow)
        const { rows } = await dbConnection.raw("select 1 from withdrawal union all select 1 from withdrawal_line")
        expect(rows).toEqual([])
      })
    })
  },
})
