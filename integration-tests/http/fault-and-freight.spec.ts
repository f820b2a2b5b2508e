import type { PlacedOrder } from "../../demo/seed/orders/order"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import type { AdminRma, ErrorBody, RecoveryAgeing } from "../../src/types"
import { actOn, readRequest } from "../support/requests"
import { approve, blame, claimsOf, complain, linesOf, pursue, readClaim, readPack, takeIn } from "../support/recoveries"
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

    /** One unit of two, so that the way out does not come back by itself. */
    function buy(quantity = 2): Promise<PlacedOrder> {
      return deliverOrder(test, { lines: [{ sku: "BWT", quantity }] })
    }

    async function refused(rma: AdminRma, verb: string, body: object): Promise<string[]> {
      const answer = await test.admin.ask<ErrorBody>("POST", `/admin/after-sales/rmas/${rma.id}/${verb}`, body)
      expect(answer.status).toBe(400)
      return (answer.body.reasons ?? []).map(({ code }) => code)
    }

    const settle = (rma: AdminRma) => actOn(test, rma, "settle")
    const paidBack = (amount: string, paid_by = "customer") => ({ leg: "way_back", paid_by, amount })

    it("keeps nothing back for the merchant's fault and claims it from nobody (R10)", async () => {
      const rma = await approve(test, await complain(test, await buy(), "wrong_item"))
      await actOn(test, rma, "freight", paidBack("6.00", "merchant"))
      const settled = await settle(await takeIn(test, rma))
      expect(linesOf(settled)).toEqual(["price_paid 119.00"])
      expect(settled).toMatchObject({
        stage: "settled",
        payouts: [{ amount: "119.00", status: "paid" }],
        recoveries: [],
      })
    })

    it("pays at once for the carrier's fault, and claims it from the carrier (R11)", async () => {
      const rma = await approve(test, await complain(test, await buy(), "transit_damage"))
      await actOn(test, rma, "freight", { ...paidBack("6.00", "merchant"), tracking_reference: "PX 118" })
      const settled = await settle(await takeIn(test, rma, { ...DAMAGED, note: "Box crushed" }))
      expect(settled).toMatchObject({ stage: "settled", settlement: { payable: "119.00" } })

      const [opened] = await claimsOf(test, settled)
      expect(opened).toMatchObject({ party: "carrier", status: "open", amount_claimed: "125.00", bucket: "up_to_30" })
      const claim = await readClaim(test, opened?.id)
      expect(claim.lines).toMatchObject([
        { kind: "goods", amount: "119.00" },
        { kind: "way_back", amount: "6.00" },
      ])
      expect(claim.actions).toEqual(["submit", "write_off"])

      const pack = await readPack(test, claim.id)
      expect(pack).toMatchObject({
        items: [{ units: [{ grade: "damaged", inspection_note: "Box crushed" }] }],
        freight_legs: [{ tracking_reference: "PX 118" }],
        payouts: [{ amount: "119.00", status: "paid" }],
      })
      expect(pack.parcels).toHaveLength(1)
      expect(JSON.stringify(pack)).not.toContain(test.owner.email)

      await pursue(test, claim.id, "submit", { party_name: "Parcel Express", reference: "PX-2026-77" })
      await pursue(test, claim.id, "accept", { amount: "100.00", words: "Liability limit" })
      const part = await pursue(test, claim.id, "receive", { amount: "40.00" })
      expect(part).toMatchObject({ status: "accepted", outstanding: "60.00" })
      const whole = await pursue(test, claim.id, "receive", { amount: "60.00" })
      expect(whole).toMatchObject({ status: "received", outstanding: "0.00", due_at: null, actions: [] })
      expect(whole.events.map(({ action, amount }) => [action, amount])).toEqual([
        ["open", "125.00"],
        ["submit", null],
        ["accept", "100.00"],
        ["receive_part", "40.00"],
        ["receive", "60.00"],
      ])
      expect(await readRequest(test, rma.id)).toMatchObject({ payouts: [{ amount: "119.00" }], stage: "settled" })
    })

    it("claims from the supplier what the supplier has spoilt (K04)", async () => {
      const rma = await complain(test, await buy(), "quality")
      const blamed = await blame(test, rma, { supplier: 100 }, "The glaze is from their bad batch")
      await settle(
        await takeIn(test, blamed, { accepted: true, grade: "defective", disposition: "return_to_supplier" }),
      )
      expect(await claimsOf(test, rma)).toMatchObject([{ party: "supplier", amount_claimed: "119.00" }])
    })

    it("takes the way back from a customer who changed his mind (R12)", async () => {
      const rma = await approve(test, await complain(test, await buy(), "preference"))
      const preview = linesOf(rma)
      const settled = await settle(await takeIn(test, rma, AS_NEW))
      expect(linesOf(settled)).toEqual(preview)
      expect(settled.recoveries).toEqual([])
      const late = { items: [{ id: rma.items[0]?.id, fault_shares: [{ party: "merchant", percentage: 100 }] }] }
      expect(await refused(settled, "fault", { ...late, words: "Late" })).toEqual(["action_not_allowed_in_stage"])
    })

    it("shares the cost by halves where both have their part (R09)", async () => {
      const rma = await complain(test, await buy(), "transit_damage")
      const shared = await blame(test, rma, { carrier: 50, customer: 50 }, "Packed by the customer for a repair")
      expect(shared.items).toMatchObject([{ fault_party: "carrier", freight_payer: "customer" }])
      const approved = await approve(test, shared)
      await actOn(test, approved, "freight", paidBack("7.21"))
      const found = { ...DAMAGED, deduction_percentage: 20, note: "No padding" }
      const settled = await settle(await takeIn(test, approved, found))
      expect(linesOf(settled)).toEqual([
        "price_paid 119.00",
        "condition_deduction -11.90 50 %",
        "return_freight_refund 3.61 50 %",
      ])
      expect(await claimsOf(test, settled)).toMatchObject([{ party: "carrier", amount_claimed: "63.11" }])
    })

    it("gives back what the customer advanced for the way back of a wrong item, and takes a typing error out", async () => {
      const rma = await approve(test, await complain(test, await buy(), "wrong_item"))
      const typed = await actOn(test, rma, "freight", { ...paidBack("72.00"), receipt_note: "Photo of 12 November" })
      const [leg] = typed.freight_legs
      await actOn(test, rma, `freight/${leg?.id}/void`, { words: "It is 7.20" })
      await actOn(test, rma, "freight", paidBack("7.20"))
      const settled = await settle(await takeIn(test, rma))
      expect(linesOf(settled)).toEqual(["price_paid 119.00", "return_freight_refund 7.20"])
      expect(settled.payouts).toMatchObject([{ amount: "126.20", status: "paid" }])
      expect(await refused(settled, "freight", paidBack("1.00"))).toEqual(["action_not_allowed_in_stage"])
    })

    it("puts a defect on the customer only by a finding, and keeps before, after and the words", async () => {
      const rma = await complain(test, await buy(), "quality")
      const customer = [{ party: "customer", percentage: 100 }]
      const body = { items: [{ id: rma.items[0]?.id, fault_shares: customer }], words: "Misuse" }
      expect(await refused(rma, "fault", body)).toEqual(["fault_not_customers"])
      const inspected = await takeIn(test, rma, { ...DAMAGED, grade: "used", note: "Knife marks on the glaze" })
      expect(await refused(rma, "fault", { ...body, words: " " })).toEqual(["words_required"])

      const blamed = await blame(test, inspected, { customer: 100 }, "Knife marks, see the inspection")
      const event = blamed.events.find(({ action }) => action === "attribute_fault")
      expect(event?.reason).toMatch(/merchant 100 % → customer 100 %\nKnife marks, see the inspection$/)
      expect(blamed.items).toMatchObject([{ fault_party: "customer", freight_payer: "customer" }])
      const settled = await settle(blamed)
      expect(linesOf(settled)).toEqual(linesOf(blamed))
      expect(settled.recoveries).toEqual([])
    })

    it("opens one claim however often the money is settled at once", async () => {
      const rma = await complain(test, await buy(), "transit_damage")
      await takeIn(test, await approve(test, rma))
      const click = () => test.admin.ask("POST", `/admin/after-sales/rmas/${rma.id}/settle`, {})
      const statuses = (await Promise.all([click(), click(), click()])).map(({ status }) => status)
      expect(statuses.filter((status) => status === 200)).toHaveLength(1)
      const claims = await claimsOf(test, rma)
      expect(claims).toHaveLength(1)

      const id = claims[0]?.id ?? ""
      await pursue(test, id, "submit", { party_name: "Parcel Express" })
      await pursue(test, id, "accept")
      const pay = () => test.admin.ask("POST", `/admin/after-sales/recovery-claims/${id}/receive`, { amount: "119.00" })
      const paid = (await Promise.all([pay(), pay()])).map(({ status }) => status).sort()
      expect(paid).toEqual([200, 400])
      expect(await readClaim(test, id)).toMatchObject({ status: "received", amount_received: "119.00" })
    })

    it("ages what is waited for by currency, and lists by party and status", async () => {
      const rma = await complain(test, await buy(), "transit_damage")
      await settle(await takeIn(test, await approve(test, rma)))
      const id = (await claimsOf(test, rma))[0]?.id ?? ""
      const carriers = "/admin/after-sales/recovery-claims"
      const age = async (days: number) => {
        const opened_at = new Date(Date.now() - days * 86_400_000)
        await getContainer().resolve(AFTER_SALES_MODULE).updateRecoveryClaims({ id, opened_at })
        const { outstanding } = await test.admin.get<RecoveryAgeing>(`${carriers}/ageing?party=carrier`)
        return outstanding.map(
          ({ currency_code, bucket, claims, amount }) => `${currency_code} ${bucket} ${claims} ${amount}`,
        )
      }
      expect(await age(30)).toEqual(["eur up_to_30 1 119.00"])
      expect(await age(31)).toEqual(["eur up_to_60 1 119.00"])
      expect(await age(91)).toEqual(["eur over_90 1 119.00"])
      const count = async (query: string) =>
        (await test.admin.get<{ recovery_claims: unknown[] }>(`${carriers}?${query}`)).recovery_claims.length
      expect([
        await count("party=carrier&status=open"),
        await count("party=supplier"),
        await count("status=denied"),
      ]).toEqual([1, 0, 0])

      await pursue(test, id, "submit", { party_name: "Parcel Express" })
      await pursue(test, id, "deny", { words: "No damage report" })
      await pursue(test, id, "write-off", { words: "Not worth a lawsuit" })
      expect((await test.admin.get<RecoveryAgeing>(`${carriers}/ageing`)).outstanding).toEqual([])
    })
  },
})

const AS_NEW = { accepted: true, grade: "as_new", disposition: "restock" }
const DAMAGED = { accepted: true, grade: "damaged", disposition: "dispose" }
