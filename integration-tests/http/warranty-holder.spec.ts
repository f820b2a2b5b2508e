import type { MedusaContainer } from "@medusajs/framework/types"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import { formWith } from "../../demo/seed/requests/photo"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { carryHolders } from "../../src/modules/after-sales/commands/warranty/carry-holders"
import { createClaimCode } from "../../src/modules/after-sales/create-claim-code"
import type {
  AdminRma,
  AdminTicket,
  AdminWarrantySummary,
  ErrorBody,
  EvidenceBody,
  StoreRma,
  WarrantyTransferLink,
} from "../../src/types"
import { followOwner } from "../../src/workflows/order/follow-owner"
import { reconcileWithCore } from "../../src/workflows/reconcile/reconcile-with-core"
import { buildPhoto } from "../support/photos"
import { actOn, readRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { askShop } from "../support/tickets"
import { publishPlan, readWarranty, registeredFor, stepWarranty } from "../support/warranties"

jest.setTimeout(300_000)

const STORE = "/store/after-sales/warranties"
const RMAS = "/store/after-sales/rmas"
const BROKEN = { note: "It does not heat", deliver_to: "Mei Chen\nLindenweg 4\n50667 Köln" }

/** The buyer is `owner`, and `stranger` is whom he gives the goods to. */
runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      await publishPlan(test, "two-years")
    })

    interface Given {
      readonly order: PlacedOrder
      readonly warranties: readonly AdminWarrantySummary[]
      readonly handed: AdminWarrantySummary
    }

    /** An order of so many units, of which the first was given away with its warranty. */
    async function giveAway(quantity = 1): Promise<Given> {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity }] })
      const warranties = await registeredFor(test, order, quantity)
      const [handed] = warranties
      if (!handed) throw new Error("A delivered unit has a warranty")
      const path = `${STORE}/${handed.id}/transfer`
      const { transfer } = await test.as(test.owner).post<{ transfer: WarrantyTransferLink }>(path, {})
      await test.as(test.stranger).post(`${STORE}/take-over`, { token: transfer.token })
      return { order, warranties, handed }
    }

    const claim = (who: TestShop["owner"], { id }: { readonly id: string }, body: object = {}) =>
      test.as(who).ask<ErrorBody & { rma: StoreRma }>("POST", `${STORE}/${id}/rmas`, { ...BROKEN, ...body })
    const refusals = ({ body }: { readonly body: ErrorBody }) =>
      (body.reasons ?? []).map(({ code, facts }) => [code, facts?.why ?? null])
    const rowOf = (id: string) =>
      container.resolve(AFTER_SALES_MODULE).retrieveRma(id, { select: ["customer_id", "email", "warranty_id"] })

    /** As far as the workshop. */
    async function bringIn(rma: StoreRma): Promise<AdminRma> {
      const items = [{ id: rma.items[0]?.id, cause: "Heating element" }]
      const received = await receiveHere(
        test,
        await actOn(test, await readRequest(test, rma.id), "approve", { items }),
        1,
      )
      const unit = { id: received.items[0]?.units[0]?.id, accepted: true, grade: "defective", disposition: "repair" }
      return actOn(test, received, "inspect", { units: [unit] })
    }

    it("asks for the unit that was handed to him, and sees nothing of the order", async () => {
      const { order, handed } = await giveAway(2)
      const opened = await claim(test.stranger, handed)
      expect(opened).toMatchObject({
        status: 201,
        body: {
          rma: {
            ...{ order_id: null, order_display_id: null, settlement: null, warranty_id: handed.id },
            items: [{ quantity: 1, reason_code: "warranty", requested_resolution: "repair" }],
          },
        },
      })
      expect(JSON.stringify(opened.body)).not.toMatch(new RegExp(`${order.id}|${test.owner.email}`, "i"))
      const { id } = opened.body.rma
      const rma = await readRequest(test, id)
      expect(rma).toMatchObject({
        ...{ customer_id: test.stranger.id, email: test.stranger.email, order_id: order.id },
        holder: { warranty_id: handed.id, deliver_to: BROKEN.deliver_to },
      })
      expect(rma.items[0]?.units.map(({ ordinal }) => ordinal)).toEqual([handed.ordinal])

      const list = await test.as(test.stranger).get<{ rmas: StoreRma[] }>(RMAS)
      expect(list.rmas).toMatchObject([{ id, order_id: null }])
      expect((await test.as(test.owner).ask("GET", `${RMAS}/${id}`)).status).toBe(404)
      expect(
        (await test.as(test.stranger).ask("GET", `/store/after-sales/orders/${order.id}/eligibility`)).status,
      ).toBe(404)
    })

    it("is the only one who may: neither the buyer, nor a stranger, nor by a warranty of an own order", async () => {
      const { order, warranties, handed } = await giveAway(2)
      expect((await claim(test.owner, handed)).status).toBe(404)
      const item = { line_item_id: order.items[0]?.id, reason_code: "warranty", note: "Broken" }
      const ask = (quantity: number) =>
        test.as(test.owner).ask<ErrorBody & { rma: StoreRma }>("POST", RMAS, {
          order_id: order.id,
          items: [{ ...item, quantity }],
        })
      const both = await ask(2)
      expect([both.status, refusals(both)]).toEqual([
        400,
        expect.arrayContaining([["not_under_warranty", "handed_on"]]),
      ])
      const own = warranties.find(({ id }) => id !== handed.id)
      expect(refusals(await claim(test.owner, { id: own?.id ?? "" }))).toEqual([["warranty_not_handed_on", null]])
      expect((await claim(test.stranger, { id: own?.id ?? "" })).status).toBe(404)
      const rest = await readRequest(test, (await ask(1)).body.rma.id)
      expect(rest.items[0]?.units.map(({ ordinal }) => ordinal)).toEqual([own?.ordinal])
    })

    it("asks once for one unit, and is refused once it does not cover any more", async () => {
      const { handed } = await giveAway()
      expect((await claim(test.stranger, handed)).status).toBe(201)
      expect(refusals(await claim(test.stranger, handed)).map(([code]) => code)).toContain("quantity_not_available")
      const next = await giveAway()
      const verb = `/admin/after-sales/warranties/${next.handed.id}/void`
      await test.admin.post(verb, { words: "Opened with a knife", evidence: "Picture 3" })
      expect(refusals(await claim(test.stranger, next.handed))).toContainEqual(["not_under_warranty", "void"])
    })

    it("gets it repaired, and says how it went", async () => {
      const { handed } = await giveAway()
      const { rma } = (await claim(test.stranger, handed)).body
      await actOn(test, await bringIn(rma), "repaired", { outcome: "repaired", words: "A new element" })
      const own = await test.as(test.stranger).get<{ rma: StoreRma }>(`${RMAS}/${rma.id}`)
      expect(own.rma.actions).toContain("record_feedback")
      expect(await readWarranty(test, handed.id)).toMatchObject({ status: "active", customer_id: test.stranger.id })
    })

    it("never gets the buyer's money: neither when staff approve, nor where it cannot be repaired", async () => {
      const { handed } = await giveAway()
      const { rma } = (await claim(test.stranger, handed)).body
      const read = await readRequest(test, rma.id)
      expect(read.items[0]?.allowed_resolutions).toEqual(["replacement", "repair"])
      const approve = `/admin/after-sales/rmas/${rma.id}/approve`
      const refund = { items: [{ id: rma.items[0]?.id, cause: "Element", resolution: "refund" }] }
      expect(refusals(await test.admin.ask<ErrorBody>("POST", approve, refund))).toEqual([["remedy_not_offered", null]])
      const waiting = await bringIn(rma)
      const instead = (resolution: string) =>
        test.admin.ask<ErrorBody>("POST", `/admin/after-sales/rmas/${rma.id}/repaired`, {
          ...{ outcome: "not_repairable", resolution, words: "No parts any more" },
        })
      expect(refusals(await instead("refund"))).toEqual([["remedy_not_offered", null]])
      expect((await instead("replacement")).status).toBe(200)
      const settled = await actOn(test, waiting, "settle")
      expect(settled).toMatchObject({ payouts: [], settlement: { payable: "0.00" } })
    })

    it("has goods that were sent instead under his own warranty, whoever's the order is", async () => {
      const { order, handed } = await giveAway()
      const { rma } = (await claim(test.stranger, handed, { resolution: "replacement" })).body
      expect((await readRequest(test, rma.id)).items).toMatchObject([{ requested_resolution: "replacement" }])
      const { items } = await actOn(test, await readRequest(test, rma.id), "approve", {
        items: [{ id: rma.items[0]?.id, cause: "Element" }],
      })
      expect(items).toMatchObject([{ resolution: "replacement" }])
      await dbConnection.raw(
        `insert into warranty (id, claim_code, order_id, order_display_id, line_item_id, fulfillment_id, position,
           ordinal, title, customer_id, email, delivered_on, ends_on)
         values ('wty_instead', '22222-22222', ?, 7, 'ordli_instead', 'ful_instead', 0, 0, 'Tea set', ?, ?, '2026-11-02',
           '2028-11-02')`,
        [order.id, test.owner.id, test.owner.email],
      )
      await dbConnection.raw(`update rma_outbound set line_item_id = 'ordli_instead' where rma_id = ?`, [rma.id])
      await container
        .resolve(AFTER_SALES_MODULE)
        .run((transaction) => carryHolders(transaction, ["wty_instead"], new Date()), undefined)
      expect(await readWarranty(test, "wty_instead")).toMatchObject({ customer_id: test.stranger.id, email: null })
      expect((await test.as(test.owner).ask("GET", `${STORE}/wty_instead`)).status).toBe(404)
    })

    it("adds pictures to it and writes about it as himself, which the order's next customer does not see", async () => {
      const { order, handed } = await giveAway()
      const { rma } = (await claim(test.stranger, handed)).body
      const path = `${RMAS}/${rma.id}/evidence`
      const { evidence } = await test
        .as(test.stranger)
        .post<{ evidence: EvidenceBody }>(path, formWith(await buildPhoto()))
      const picture = evidence.id
      await followOwner(container, order.id)
      expect((await test.as(test.stranger).download(`/store/after-sales/evidence/${picture}`)).status).toBe(200)
      expect((await test.as(test.owner).ask("GET", `/store/after-sales/evidence/${picture}`)).status).toBe(404)
      const words = { subject: "When does it come?", body: "It is cold here." }
      const mine = await askShop(test.as(test.stranger), { ...words, rma_id: rma.id })
      expect(mine).toMatchObject({ order_id: null })
      const { ticket } = await test.admin.post<{ ticket: AdminTicket }>("/admin/after-sales/tickets", {
        ...{ ...words, kind: "consultation", channel: "phone", rma_id: rma.id },
      })
      expect(ticket).toMatchObject({ customer_id: test.stranger.id, order_id: null, rma_id: rma.id })
    })

    it("keeps his request when the order goes over to another customer", async () => {
      const { order, handed } = await giveAway()
      const { rma } = (await claim(test.stranger, handed)).body
      await followOwner(container, order.id)
      expect(await reconcileWithCore(container, order.id)).toEqual([])
      expect(await rowOf(rma.id)).toMatchObject({ customer_id: test.stranger.id, warranty_id: handed.id })
    })

    describe("a unit that no order of its holder's has", () => {
      /** As the importer writes it: without an order. */
      async function moveIn(): Promise<{ readonly id: string; readonly claim_code: string }> {
        const claim_code = createClaimCode()
        const id = `wty_${claim_code.replace("-", "_")}`
        await dbConnection.raw(
          `insert into warranty (id, claim_code, import_source, import_key, import_digest, import_order_number, position,
             ordinal, sku, title, email, delivered_on, ends_on)
           values (?, ?, 'old', ?, 'digest', 'R-77', 0, 0, 'BWT', 'Tea set', 'lena@shop.test', '2026-01-02', '2028-01-02')`,
          [id, claim_code, claim_code],
        )
        return { id, claim_code }
      }
      const report = (as: TestShop["shop"]["store"], body: object) =>
        as.ask<ErrorBody & { ticket: { number: number } }>("POST", `${STORE}/report`, {
          ...{ words: "The lid does not close", ...body },
        })
      const ticketOf = async (number: number) => {
        const { rows } = await dbConnection.raw(
          `select subject, customer_id, email, order_id, sku, channel from support_ticket where number = ?`,
          [number],
        )
        return rows[0]
      }

      it("is reported by the code on its card, and all that is learned is the ticket's number", async () => {
        const { id, claim_code } = await moveIn()
        const typed = { claim_code: claim_code.toLowerCase().replace("-", " ") }
        expect(refusals(await report(test.shop.store, typed))).toEqual([["owner_address_required", null]])
        const reported = await report(test.shop.store, { ...typed, email: "Found@Shop.test" })
        expect(reported.status).toBe(201)
        const { number } = reported.body.ticket
        expect(reported.body).toEqual({ ticket: { number } })
        expect(await ticketOf(number)).toEqual({
          ...{ subject: `${claim_code} · Tea set`, customer_id: null, email: "found@shop.test", channel: "web" },
          ...{ order_id: null, sku: "BWT" },
        })
        expect((await readWarranty(test, id)).events.at(-1)).toMatchObject({ action: "report", words: `T-${number}` })
        const unknown = await report(test.shop.store, { claim_code: createClaimCode(), email: "a@shop.test" })
        expect(unknown.status).toBe(404)
      })

      it("is reported by whoever is logged in as himself, and never in the name of an address", async () => {
        const { claim_code } = await moveIn()
        const mine = await report(test.as(test.stranger), { claim_code, email: test.owner.email })
        expect(await ticketOf(mine.body.ticket.number)).toMatchObject({ customer_id: test.stranger.id })
        const path = "/store/after-sales/tickets"
        const { tickets } = await test.as(test.stranger).get<{ tickets: { number: number }[] }>(path)
        expect(tickets.map(({ number }) => number)).toContain(mine.body.ticket.number)
        const said = await report(test.shop.store, { claim_code, email: test.owner.email })
        expect(await ticketOf(said.body.ticket.number)).toMatchObject({ customer_id: null })
      })

      it("is reported by staff for whom its warranty names", async () => {
        const { id } = await moveIn()
        const warranty = await stepWarranty(test, id, "report", { words: "Called: the lid does not close" })
        const number = Number(warranty.events.at(-1)?.words?.slice(2))
        expect(await ticketOf(number)).toMatchObject({ email: "lena@shop.test", channel: "phone" })
      })
    })
  },
})
