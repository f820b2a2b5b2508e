import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRecovery, AdminRepair, ErrorBody, RepairQuote, StoreRepair } from "../../src/types"
import { dispatchOutbox } from "../../src/workflows/notification/dispatch-outbox"
import { mailbox } from "../fixtures/mailbox-provider"
import { choosePayment, completePayment, readBooks, readLink, refusal } from "../support/exchanges"
import { actOn, readRequest } from "../support/requests"
import { readClaim } from "../support/recoveries"
import { handOver, readRepair, work } from "../support/repairs"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { publishPlan, readWarranty, registeredFor, stepWarranty, TWO_YEARS } from "../support/warranties"

jest.setTimeout(300_000)

const HEATER = { kind: "parts", title: "Heating element", amount: "30.00" }
const HOURS = { kind: "labour", title: "One hour", amount: "45.00" }

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let order: PlacedOrder

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    /** One delivered unit whose parts alone are covered. */
    async function buyCovered(): Promise<void> {
      await publishPlan(test, "parts", { ...TWO_YEARS, covers_labour: false })
      order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
      await registeredFor(test, order)
    }
    beforeEach(buyCovered)

    const diagnosed = async (lines: readonly object[]): Promise<AdminRepair> => {
      const repair = await work(test, await handOver(test, order), "diagnose", { words: "The element is burnt" })
      return work(test, repair, "lines", { lines })
    }
    const refused = async ({ id }: AdminRepair, verb: string, body: object = {}): Promise<string[]> => {
      const path = `/admin/after-sales/repair-orders/${id}/${verb}`
      const answer = await test.admin.ask<ErrorBody>("POST", path, body)
      expect(answer.status).toBe(400)
      return (answer.body.reasons ?? []).map(({ code }) => code)
    }
    const tokenOf = ({ quote_link }: AdminRepair) => new URL(quote_link ?? "").searchParams.get("token") ?? ""
    const lettersAbout = ({ id }: AdminRepair, template: string) =>
      mailbox.letters.filter(
        ({ template: name, data }) => name === `after-sales.${template}` && data?.repair_order_id === id,
      )
    const answer = (token: string, verb: string) =>
      test.shop.store.ask<ErrorBody & { quote: RepairQuote }>(
        "POST",
        `/store/after-sales/repair-quotes/${token}/${verb}`,
        {},
      )

    it("stands on the board when the goods are handed over, due within five working days (R05)", async () => {
      const repair = await handOver(test, order)
      expect(repair).toMatchObject({ stage: "intake", is_late: false, earlier_repairs: 0, billable: "0.00" })
      const days = (Date.parse(repair.due_at) - Date.parse(repair.opened_at)) / 86_400_000
      expect(days).toBeGreaterThan(4)
      expect(await readRequest(test, repair.rma_id)).toMatchObject({ stage: "awaiting_repair" })
    })

    it("goes to the bench without a word to the customer when everything is covered (W04)", async () => {
      const repair = await diagnosed([HEATER])
      expect(repair.lines).toMatchObject([{ covered_by: "parts", cost_bearer: "shop" }])
      expect(await work(test, repair, "propose")).toMatchObject({ stage: "repairing", quote_link: null })
    })

    it("does no work for money before the customer accepted this very quote, and owes none undisclosed", async () => {
      const proposed = await work(test, await diagnosed([HEATER, HOURS]), "propose")
      expect(proposed).toMatchObject({ stage: "quoted", billable: "45.00", quote_version: 1 })
      expect(await refused(proposed, "test")).toEqual(["action_not_allowed_in_stage"])
      const old = tokenOf(proposed)
      const { quote } = await test.shop.store.get<{ quote: RepairQuote }>(`/store/after-sales/repair-quotes/${old}`)
      expect(quote).toMatchObject({
        state: "open",
        total: "45.00",
        lines: [
          { is_covered: true, amount: "0" },
          { is_covered: false, amount: "45.00" },
        ],
      })
      await work(test, proposed, "diagnose", { words: "Half an hour is enough" })
      await work(test, proposed, "lines", { lines: [HEATER, { ...HOURS, amount: "22.50" }] })
      const newer = await work(test, proposed, "propose")
      const late = await answer(old, "accept")
      expect(late.body.reasons?.map(({ code }) => code)).toEqual(["quote_changed"])
      expect(await answer(tokenOf(newer), "accept")).toMatchObject({
        status: 200,
        body: { quote: { state: "accepted", total: "22.50" } },
      })
      expect(await readRepair(test, newer.id)).toMatchObject({ stage: "repairing", is_accepted: true, paused_at: null })
    })

    it("writes each quote to its customer once, with a link of its own, and none that was changed meanwhile", async () => {
      const first = await work(test, await diagnosed([HEATER, HOURS]), "propose")
      await work(test, first, "diagnose", { words: "Half an hour is enough" })
      await work(test, first, "lines", { lines: [{ ...HOURS, amount: "22.50" }] })
      const newer = await work(test, first, "propose")
      await dispatchOutbox(getContainer(), { limit: 100, now: new Date() })
      await dispatchOutbox(getContainer(), { limit: 100, now: new Date() })
      const letters = lettersAbout(newer, "repair_quoted")
      expect(letters.map(({ to, data }) => [to, data?.quote_version, data?.total])).toEqual([
        [test.owner.email, 2, "22.50"],
      ])
      const link = new URL(newer.quote_link ?? "").href
      expect(letters[0]?.content?.text).toContain(link)
      // Core keeps `data` for ever and in clear text: no link stands in it.
      expect(JSON.stringify(letters[0]?.data)).not.toContain(tokenOf(newer))
      expect(await answer(tokenOf(newer), "accept")).toMatchObject({ body: { quote: { state: "accepted" } } })
      expect((await answer(tokenOf(newer), "decline")).status).toBe(400)
    })

    it("hands the same unit back, paid for, and ends the wait of its request with the days it took", async () => {
      const [warranty] = await registeredFor(test, order)
      await stepWarranty(test, warranty?.id ?? "", "serial", { serial: "BW-100" })
      const quoted = await work(test, await diagnosed([HEATER, HOURS]), "propose")
      await answer(tokenOf(quoted), "accept")
      await work(test, quoted, "note", { loan_unit: "Loan set 3" })
      const tested = await work(test, quoted, "test")
      const wrong = await refused(tested, "hand-back", { words: "New element", serial: "BW-101" })
      expect(wrong).toEqual(["repair_serial_differs", "repair_unpaid"])
      await work(test, tested, "note", { payment_reference: "Card terminal 12" })
      const back = await work(test, tested, "hand-back", { words: "New element", serial: "bw 100" })
      expect(back).toMatchObject({ stage: "returned", loan_unit: "Loan set 3", actions: [] })
      expect(await readRequest(test, back.rma_id)).toMatchObject({ stage: "settled", payouts: [] })
      expect((await readWarranty(test, warranty?.id ?? "")).status).toBe("active")
    })

    describe("what the customer agreed to pay", () => {
      let accepted: AdminRepair

      beforeEach(async () => {
        const quoted = await work(test, await diagnosed([HEATER, HOURS]), "propose")
        await answer(tokenOf(quoted), "accept")
        accepted = await readRepair(test, quoted.id)
      })

      const payTokenOf = ({ payment }: AdminRepair) => new URL(payment?.link ?? "").searchParams.get("token") ?? ""
      const payNow = async (repair: AdminRepair): Promise<void> => {
        await choosePayment(test, payTokenOf(repair))
        await completePayment(test, payTokenOf(repair))
      }
      const requote = async (lines: readonly object[], verb: "accept" | "decline" = "accept"): Promise<AdminRepair> => {
        await work(test, accepted, "diagnose", { words: "More is broken" })
        await work(test, accepted, "lines", { lines })
        const quoted = await work(test, accepted, "propose")
        await answer(tokenOf(quoted), verb)
        return readRepair(test, quoted.id)
      }

      it("is paid by its link through a provider of the region, once, before the goods go back", async () => {
        expect(accepted.payment).toMatchObject({ amount: "45.00", status: "open" })
        const token = payTokenOf(accepted)
        expect(await readLink(test, token)).toMatchObject({
          ...{ status: "open", amount: "45.00", expires_at: null, repair_number: accepted.number },
          payment_providers: [{ id: "pp_system_default" }],
        })
        await dispatchOutbox(getContainer(), { limit: 100, now: new Date() })
        const [letter] = lettersAbout(accepted, "repair_payment_due")
        expect(letter?.content?.text).toContain(accepted.payment?.link)
        const tested = await work(test, accepted, "test")
        expect(await refused(tested, "hand-back", { words: "New element" })).toEqual(["repair_unpaid"])
        // Nor by the back door of the request's own page.
        const rma = await readRequest(test, tested.rma_id)
        expect(await refusal(actOn(test, rma, "repaired", { outcome: "repaired", words: "Done" }))).toContain(
          "repair_unpaid",
        )

        await choosePayment(test, token)
        const [first, second] = await Promise.all([completePayment(test, token), completePayment(test, token)])
        expect([first.status, second.status]).toEqual(["paid", "paid"])
        const paid = await readRepair(test, accepted.id)
        expect(paid).toMatchObject({ paid: "45.00", payment: { status: "paid", link: null } })
        expect(paid.events.filter(({ action }) => action === "pay")).toHaveLength(1)
        // Core knows what the money was for: it owes nobody anything.
        const captured = Number((order.total + 45).toFixed(2))
        expect(await readBooks(getContainer(), order)).toMatchObject({ pending: 0, captured, refunded: 0 })
        expect(await work(test, paid, "hand-back", { words: "New element" })).toMatchObject({ stage: "returned" })
      })

      it("counts when a dearer quote is accepted: only the difference is asked for", async () => {
        await payNow(accepted)
        const dearer = await requote([{ ...HOURS, amount: "60.00" }])
        expect(dearer).toMatchObject({ billable: "60.00", paid: "45.00", payment: { amount: "15.00", status: "open" } })
        await payNow(dearer)
        const tested = await work(test, dearer, "test")
        expect(await work(test, tested, "hand-back", { words: "Done" })).toMatchObject({
          stage: "returned",
          paid: "60.00",
        })
        expect(await readBooks(getContainer(), order)).toMatchObject({ pending: 0, refunded: 0 })
      })

      it("goes back as far as the work became cheaper", async () => {
        await payNow(accepted)
        const cheaper = await requote([{ ...HOURS, amount: "20.00" }])
        expect(cheaper).toMatchObject({ paid: "20.00", payment: { amount: "20.00", status: "paid" } })
        expect(await readBooks(getContainer(), order)).toMatchObject({ pending: 0, refunded: 25 })
        const tested = await work(test, cheaper, "test")
        expect(await work(test, tested, "hand-back", { words: "Done" })).toMatchObject({ stage: "returned" })
      })

      it("goes back whole to who declines what it became, and to who gets something else instead", async () => {
        await payNow(accepted)
        expect(await requote([{ ...HOURS, amount: "90.00" }], "decline")).toMatchObject({
          stage: "declined",
          paid: "0.00",
        })
        expect(await readBooks(getContainer(), order)).toMatchObject({ pending: 0, refunded: 45 })
      })

      it("is not taken by the link once staff took it at the counter, or let him off with words", async () => {
        const token = payTokenOf(accepted)
        await choosePayment(test, token)
        const noted = await work(test, accepted, "note", { payment_reference: "Card terminal 12" })
        expect(noted).toMatchObject({ paid: "45.00", payment: { status: "paid", link: null } })
        expect(await refusal(completePayment(test, token))).toContain("payment_link_expired")
        expect(await refused(noted, "note", { payment_reference: "Again" })).toEqual(["nothing_owed"])
        expect(await readBooks(getContainer(), order)).toMatchObject({ pending: 0, captured: order.total })

        const dearer = await requote([{ ...HOURS, amount: "60.00" }])
        expect(dearer.payment).toMatchObject({ amount: "15.00", status: "open" })
        const waived = await work(test, dearer, "waive-payment", { words: "He waited long" })
        expect(waived.payment).toMatchObject({ status: "waived", waiver_words: "He waited long" })
        const tested = await work(test, waived, "test")
        expect(await work(test, tested, "hand-back", { words: "Done" })).toMatchObject({ stage: "returned" })
      })
    })

    it("goes to the supplier with what we claim from him, and comes back to the bench", async () => {
      await publishPlan(test, "maker", { ...TWO_YEARS, provider: "manufacturer", cost_bearer: "manufacturer" })
      order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
      await registeredFor(test, order)
      const repair = await work(test, await diagnosed([HEATER, HOURS]), "propose")
      expect(repair).toMatchObject({ stage: "repairing", billable: "0.00", claimable: "75.00" })
      expect(await refused(repair, "send-to-supplier", { supplier: " " })).toEqual(["party_name_required"])
      const away = await work(test, repair, "send-to-supplier", { supplier: "Suzhou Kitchen Works", reference: "S-9" })
      expect(away).toMatchObject({ stage: "at_supplier", supplier: "Suzhou Kitchen Works", supplier_reference: "S-9" })
      const claim = (): Promise<AdminRecovery> => readClaim(test, away.recovery?.id ?? "")
      expect(await claim()).toMatchObject({
        ...{ party: "supplier", party_name: "Suzhou Kitchen Works", reference: "S-9", status: "open" },
        ...{ amount_claimed: "75.00", repair_order_id: repair.id },
        lines: [
          { kind: "parts", amount: "30.00" },
          { kind: "labour", amount: "45.00" },
        ],
      })
      const back = await work(test, away, "receive-from-supplier")
      expect(back).toMatchObject({ stage: "repairing", recovery: { id: away.recovery?.id, status: "open" } })
      // It took less than he said, and goes to him once more: the same claim, with what it comes to by now.
      await work(test, back, "diagnose", { words: "The element alone" })
      await work(test, back, "lines", { lines: [HEATER] })
      await work(test, back, "propose")
      const again = await work(test, back, "send-to-supplier", { supplier: "Suzhou Kitchen Works" })
      expect(again.recovery?.id).toBe(away.recovery?.id)
      expect(await claim()).toMatchObject({ status: "open", amount_claimed: "30.00" })
      await work(test, again, "give-up", { words: "No part to be had", resolution: "refund" })
      expect(await claim()).toMatchObject({ status: "written_off", outstanding: "0.00" })
    })

    it("gives the goods back as they came to who declines, and asks nothing of him", async () => {
      const quoted = await work(test, await diagnosed([HOURS]), "propose")
      const path = `/store/after-sales/rmas/${quoted.rma_id}/repair`
      const { repair } = await test.as(test.owner).get<{ repair: StoreRepair }>(path)
      expect(repair).toMatchObject({ stage: "quoted", quote: { state: "open", total: "45.00" } })
      await answer(repair.quote_token ?? "", "decline")
      const back = await work(test, quoted, "hand-back", { words: "Unrepaired, as wished" })
      expect(back).toMatchObject({ stage: "returned", is_accepted: false })
      expect(await readRequest(test, back.rma_id)).toMatchObject({ stage: "settled", payouts: [] })
    })

    it("becomes money when it cannot be repaired, by the road of the request (edge case 21)", async () => {
      const repair = await diagnosed([HEATER])
      const given = await work(test, repair, "give-up", { words: "No part to be had", resolution: "refund" })
      expect(given).toMatchObject({ stage: "not_repairable", actions: [] })
      const rma = await readRequest(test, given.rma_id)
      expect(rma).toMatchObject({ stage: "inspected", items: [{ resolution: "refund" }] })
      await actOn(test, rma, "settle")
      const [warranty] = await registeredFor(test, order)
      expect(warranty).toMatchObject({ standing: "ended" })
    })

    it("says at the third failure that something else is due (三包)", async () => {
      for (const failure of [0, 1, 2]) {
        const repair = await handOver(test, order)
        expect(repair).toMatchObject({ earlier_repairs: failure, is_third_failure: failure === 2 })
        const rma = await readRequest(test, repair.rma_id)
        await actOn(test, rma, "repaired", { outcome: "repaired", words: "Again" })
        expect(await readRepair(test, repair.id)).toMatchObject({ stage: "returned" })
      }
    })
  },
})
