import type { MedusaContainer } from "@medusajs/framework/types"
import { FulfillmentWorkflowEvents, Modules } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"

import { deliverParcel, shipParcel } from "../../demo/seed/orders/fulfilment"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import { addMonths } from "../../src/domain/calendar/add-months"
import { daysBetween } from "../../src/domain/calendar/date-arithmetic"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import type {
  AdminWarrantySummary,
  Eligibility,
  ErrorBody,
  OrderUnitSerial,
  SimulateAnswer,
  StoreRma,
  StoreWarranty,
  WarrantyCard,
  WarrantyTransferLink,
} from "../../src/types"
import { dispatchOutbox } from "../../src/workflows/notification/dispatch-outbox"
import { reconcile } from "../../src/workflows/reconcile/reconcile"
import { registerDelivered } from "../../src/workflows/warranty/register-delivered"
import { mailbox } from "../fixtures/mailbox-provider"
import { actOn, readRequest, receiveHere, withLostEvents } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, packOrder, type TestShop } from "../support/shop"
import {
  listWarranties,
  publishPlan,
  readWarranty,
  registeredFor,
  stepWarranty,
  TWO_YEARS,
} from "../support/warranties"

jest.setTimeout(300_000)

const STORE = "/store/after-sales/warranties"

runOnServer({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let test: TestShop
    let container: MedusaContainer

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    const buy = (quantity = 1): Promise<PlacedOrder> => deliverOrder(test, { lines: [{ sku: "BWT", quantity }] })
    const one = async (): Promise<AdminWarrantySummary> => {
      const [warranty] = await registeredFor(test, await buy())
      if (!warranty) throw new Error("A delivered unit has a warranty")
      return warranty
    }
    const today = () => new Date().toISOString().slice(0, 10)

    async function refusedCodes(answer: Promise<{ status: number; body: ErrorBody }>): Promise<string[]> {
      const { status, body } = await answer
      expect(status).toBe(400)
      return (body.reasons ?? []).map(({ code }) => code)
    }

    /** What the order's only line may be asked back for. */
    async function eligibilityOf(order: Pick<PlacedOrder, "id">): Promise<Eligibility> {
      const path = `/store/after-sales/orders/${order.id}/eligibility`
      return (await test.as(test.owner).get<{ eligibility: Eligibility }>(path)).eligibility
    }

    it("registers nothing in a shop without a plan, and offers no reason to ask by", async () => {
      const order = await buy()
      expect(await registerDelivered(container, await parcelOf(order), new Date())).toBe(0)
      expect(await listWarranties(test, `order_id=${order.id}`)).toEqual([])
      expect((await eligibilityOf(order)).reasons.map(({ code }) => code)).not.toContain("warranty")
    })

    it("publishes no plan before period, provider, scope and cost bearer are stated (R07)", async () => {
      const draft = { code: "bare", name: "Bare" }
      const path = "/admin/after-sales/warranty-plans"
      const { warranty_plan: plan } = await test.admin.post<{ warranty_plan: { id: string } }>(path, draft)
      const publish = () => test.admin.ask<ErrorBody>("POST", `${path}/${plan.id}/publish`, {})
      const { body } = await publish()
      expect(body.reasons?.map(({ field }) => field)).toEqual([
        "terms.period_unit",
        "terms.provider",
        "terms.covers_parts",
        "terms.covers_labour",
        "terms.cost_bearer",
      ])
      const terms = { ...TWO_YEARS, cost_bearer: null }
      await test.admin.post(`${path}/${plan.id}/draft`, { ...draft, terms })
      expect(await refusedCodes(publish())).toEqual(["policy_incomplete"])
    })

    describe("with a plan in force", () => {
      beforeEach(async () => {
        await publishPlan(test, "shop")
      })

      it("registers each delivered unit once, however often and by whomever the delivery is told", async () => {
        const order = await buy(2)
        const registered = await registeredFor(test, order, 2)
        expect(registered).toMatchObject([
          { ordinal: 0, standing: "in_force", covers: [{ plan_code: "shop", plan_version: 1 }] },
          { ordinal: 1, standing: "in_force", covers: [{ plan_code: "shop", plan_version: 1 }] },
        ])
        expect(new Set(registered.map(({ claim_code }) => claim_code)).size).toBe(2)
        const parcel = await parcelOf(order)
        const again = await Promise.all(
          Array.from({ length: 5 }, () => registerDelivered(container, parcel, new Date())),
        )
        expect(again).toEqual([0, 0, 0, 0, 0])
        const bus = container.resolve(Modules.EVENT_BUS)
        const heard = TestEventUtils.waitSubscribersExecution(FulfillmentWorkflowEvents.DELIVERY_CREATED, bus)
        await bus.emit({ name: FulfillmentWorkflowEvents.DELIVERY_CREATED, data: { id: parcel } })
        await heard
        const ids = registered.map(({ id }) => id)
        const now = await registeredFor(test, order, 2)
        expect(now.map(({ id }) => id)).toEqual(ids)
        expect((await readWarranty(test, ids[0] ?? "")).events.map(({ action }) => action)).toEqual(["register"])
      })

      it("ends on the same day two years after the delivery", async () => {
        const { delivered_on, ends_on } = await one()
        expect(ends_on).toBe(addMonths(delivered_on, 24))
      })

      it("finds within one interval of the sweep what a lost event did not tell", async () => {
        const { order, parcel } = await packOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        await withLostEvents(container, async () => {
          await shipParcel(test.shop, order, parcel)
          await deliverParcel(test.shop, order, parcel)
        })
        expect(await listWarranties(test, `order_id=${order.id}`)).toEqual([])
        const later = new Date(Date.now() + 10 * 60_000)
        const found = await reconcile(container, later)
        const expected = { kind: "warranty_unregistered", id: parcel.fulfillmentId, outcome: "corrected" }
        expect(found).toContainEqual(expect.objectContaining(expected))
        expect(await listWarranties(test, `order_id=${order.id}`)).toHaveLength(1)
        expect(await reconcile(container, later)).not.toContainEqual(expect.objectContaining(expected))
      })

      it("shows the card to whoever has its code, and nothing about a person (W04)", async () => {
        const warranty = await one()
        const typed = warranty.claim_code.toLowerCase().replace("-", " ")
        const { card } = await test.shop.store.post<{ card: WarrantyCard }>(`${STORE}/lookup`, { claim_code: typed })
        expect(card).toMatchObject({
          claim_code: warranty.claim_code,
          standing: "in_force",
          covers: [{ provider: "shop", cost_bearer: "shop", scope: { parts: true, labour: true, travel: false } }],
          coverage: [
            { part: "parts", covered_by: "shop" },
            { part: "labour", covered_by: "shop" },
            { part: "travel", covered_by: null, grounds: [{ ground: "out_of_scope" }] },
          ],
        })
        const told = JSON.stringify(card)
        for (const secret of [test.owner.email, warranty.order_id, warranty.id, String(warranty.order_display_id)]) {
          expect(told).not.toContain(`"${secret}"`)
        }
        const unknown = await test.shop.store.ask("POST", `${STORE}/lookup`, { claim_code: "23456-789AU" })
        expect(unknown.status).toBe(404)
      })

      it("belongs to the buyer: another customer does not find it", async () => {
        const warranty = await one()
        const path = `${STORE}/${warranty.id}`
        const { warranty: own } = await test.as(test.owner).get<{ warranty: StoreWarranty }>(path)
        expect(own).toMatchObject({ id: warranty.id, order_id: warranty.order_id, may_appeal: false })
        expect((await test.as(test.stranger).ask("GET", path)).status).toBe(404)
        expect((await test.as(test.stranger).ask("GET", `${path}/card`)).status).toBe(404)
        const card = await test.as(test.owner).download(`${path}/card`)
        expect(card.headers.get("content-type")).toBe("application/pdf")
        expect(Buffer.from(await card.arrayBuffer()).toString("latin1", 0, 5)).toBe("%PDF-")
      })

      it("is handed on by a link that one person redeems once, and tells him nothing of the order", async () => {
        const { id } = await one()
        const path = `${STORE}/${id}/transfer`
        const { transfer } = await test.as(test.owner).post<{ transfer: WarrantyTransferLink }>(path, {})
        const takeOver = () =>
          test.as(test.stranger).ask<ErrorBody & { warranty: StoreWarranty }>("POST", `${STORE}/take-over`, {
            token: transfer.token,
          })
        const taken = await takeOver()
        expect(taken).toMatchObject({ status: 200, body: { warranty: { id, order_id: null, order_display_id: null } } })
        expect(await refusedCodes(takeOver())).toEqual(["transfer_link_expired"])
        expect((await test.as(test.owner).ask("GET", `${STORE}/${id}`)).status).toBe(404)
        expect((await readWarranty(test, id)).events.map(({ action }) => action)).toEqual([
          "register",
          "offer_transfer",
          "transfer",
        ])
      })

      it("is taken over without an account by whoever says where to write to, and handed on by his own link", async () => {
        const { id } = await one()
        const { transfer } = await test
          .as(test.owner)
          .post<{ transfer: WarrantyTransferLink }>(`${STORE}/${id}/transfer`, {})
        const redeem = (token: string, email?: string) =>
          test.shop.store.ask<ErrorBody & { warranty: StoreWarranty }>("POST", `${STORE}/take-over`, { token, email })
        expect(await refusedCodes(redeem(transfer.token))).toEqual(["owner_address_required"])
        const email = "Gifted@Shop.test"
        expect(await redeem(transfer.token, email)).toMatchObject({
          status: 200,
          body: { warranty: { id, order_id: null } },
        })
        expect(await refusedCodes(redeem(transfer.token, "late@shop.test"))).toEqual(["transfer_link_expired"])
        expect(await readWarranty(test, id)).toMatchObject({ email: email.toLowerCase(), customer_id: null })
        expect((await test.as(test.owner).ask("GET", `${STORE}/${id}`)).status).toBe(404)

        await dispatchOutbox(container, { limit: 100, now: new Date() })
        const [letter] = mailbox.letters.filter(({ to }) => to === email.toLowerCase())
        const link = /https?:\S+/.exec(letter?.content?.text ?? "")?.[0] ?? ""
        const token = new URL(link).searchParams.get("token") ?? ""
        expect(JSON.stringify(letter?.data)).not.toContain(token)
        const own = `/store/after-sales/warranty-links/${token}`
        expect(await test.shop.store.get(own)).toMatchObject({ warranty: { id, order_id: null } })

        const next = await test.shop.store.post<{ transfer: WarrantyTransferLink }>(`${own}/transfer`, {})
        expect(await redeem(next.transfer.token, "next@shop.test")).toMatchObject({ status: 200 })
        // He has handed it on: his link opens nothing any more.
        expect((await test.shop.store.ask("GET", own)).status).toBe(404)
      })

      it("carries the serial numbers that were noted while its units were packed (edge case 20)", async () => {
        const { order, parcel } = await packOrder(test, { lines: [{ sku: "BWT", quantity: 2 }] })
        const path = `/admin/after-sales/orders/${order.id}/serials`
        const note = (serials: readonly string[], at = order.id) =>
          test.admin.ask<ErrorBody & { units: OrderUnitSerial[] }>("POST", `/admin/after-sales/orders/${at}/serials`, {
            serials: serials.map((serial, position) => ({
              ...{ fulfillment_id: parcel.fulfillmentId, line_item_id: order.items[0]?.id, position, serial },
            })),
          })
        const { units } = await test.admin.get<{ units: OrderUnitSerial[] }>(path)
        expect(units).toMatchObject([
          { position: 0, serial: null, warranty_id: null, is_delivered: false },
          { position: 1, serial: null, warranty_id: null, is_delivered: false },
        ])
        expect(await refusedCodes(note(["SN 700", "sn-700"]))).toEqual(["serial_taken"])
        expect((await test.admin.get<{ units: OrderUnitSerial[] }>(path)).units).toEqual(units)
        expect(await note(["SN-700", "SN-701"])).toMatchObject({
          status: 200,
          body: { units: [{ serial: "SN-700" }, {}] },
        })
        expect(await refusedCodes(note(["SN-1", "SN-2", "SN-3"]))).toEqual(["unit_not_packed"])

        await shipParcel(test.shop, order, parcel)
        await deliverParcel(test.shop, order, parcel)
        const registered = await registeredFor(test, order, 2)
        expect(registered).toMatchObject([
          { ordinal: 0, serial: "SN-700", serial_source: "staff" },
          { ordinal: 1, serial: "SN-701", serial_source: "staff" },
        ])
        const [first] = registered
        expect((await readWarranty(test, first?.id ?? "")).events.map(({ action }) => action)).toEqual([
          "register",
          "serial",
        ])
        expect(await note(["SN-702", "SN-701"])).toMatchObject({ status: 200 })
        expect(await listWarranties(test, "q=sn702")).toMatchObject([{ id: first?.id }])
      })

      it("is told by the simulator unit by unit, with every cover, of a real order and of a supposed one", async () => {
        const order = await buy(2)
        const [first, second] = await registeredFor(test, order, 2)
        await stepWarranty(test, second?.id ?? "", "void", { words: "Opened", evidence: "Picture 3" })
        const ask = async (about: object, line_item_id: string | undefined, at?: string) => {
          const items = [{ line_item_id, reason_code: "warranty" }]
          return (
            await test.admin.post<SimulateAnswer>("/admin/after-sales/policies/simulate", { ...about, items, at })
          ).results
        }
        const line = order.items[0]?.id
        expect(await ask({ order_id: order.id }, line)).toMatchObject([
          {
            ...{
              ordinal: 0,
              basis: "warranty",
              accepted: true,
              granted: { clause: { policy_code: "shop", clause: "warranty" } },
            },
            steps: [{ kind: "cover_stands", policy_code: "shop", ground: "covers", ends_on: first?.ends_on }],
          },
          {
            ...{ ordinal: 1, accepted: false, refusals: [{ code: "not_under_warranty", facts: { why: "void" } }] },
            steps: [{ kind: "cover_stands", ground: "void" }],
          },
        ])
        const late = addMonths(first?.ends_on ?? "", 1)
        const [expired] = await ask({ order_id: order.id }, line, `${late}T12:00:00Z`)
        expect(expired).toMatchObject({ accepted: false, steps: [{ ground: "expired" }] })

        const day = `${today()}T10:00:00Z`
        const shipments = [
          { fulfillment_id: "ful_1", quantity: 1, fulfilled_at: day, shipped_at: day, delivered_at: day },
        ]
        const lines = [{ id: "line_1", quantity: 1, total: "10", shipments }]
        const facts = { currency_code: "eur", total: "10", placed_at: day, lines }
        const [supposed] = await ask({ facts }, "line_1", `${addMonths(today(), 3)}T12:00:00Z`)
        expect(supposed).toMatchObject({ accepted: true, granted: { clause: { policy_code: "shop" } } })
        expect((await eligibilityOf(order)).lines[0]).toMatchObject({
          refusals: expect.arrayContaining([expect.objectContaining({ code: "not_under_warranty", quantity: 1 })]),
        })
      })

      it("takes a serial number once within a product, from customer and staff alike (edge case 20)", async () => {
        const [first, second] = [await one(), await one()]
        const register = (id: string, serial: string) =>
          test.as(test.owner).ask<ErrorBody>("POST", `${STORE}/${id}/register`, { serial })
        expect(await register(first.id, "sn-77 A")).toMatchObject({ status: 200 })
        expect(await refusedCodes(register(second.id, "SN77a"))).toEqual(["serial_taken"])
        const taken = test.admin.ask<ErrorBody>("POST", `/admin/after-sales/warranties/${second.id}/serial`, {
          serial: "SN77A",
        })
        expect(await refusedCodes(taken)).toEqual(["serial_taken"])
        expect(await listWarranties(test, "q=sn77a")).toMatchObject([{ id: first.id, serial: "sn-77 A" }])
        const other = await stepWarranty(test, second.id, "serial", { serial: "SN78" })
        expect(other).toMatchObject({ serial: "SN78", serial_source: "staff" })
      })

      it("is void on evidence only, and its owner may say that it is not so (edge case 21)", async () => {
        const { id } = await one()
        const voidIt = (body: object) =>
          test.admin.ask<ErrorBody>("POST", `/admin/after-sales/warranties/${id}/void`, body)
        expect(await refusedCodes(voidIt({ words: "Dropped" }))).toEqual(["void_evidence_required"])
        expect(await voidIt({ words: "Dropped", evidence: "Report 7, picture 2" })).toMatchObject({ status: 200 })
        const appeal = { words: "It came like that" }
        const { warranty } = await test
          .as(test.owner)
          .post<{ warranty: StoreWarranty }>(`${STORE}/${id}/appeal`, appeal)
        expect(warranty).toMatchObject({ standing: "appealed", coverage: [{ covered_by: null }, {}, {}] })
        const restored = await stepWarranty(test, id, "restore", { words: "The picture is of another unit" })
        expect(restored).toMatchObject({ standing: "in_force", actions: ["void"] })
        expect(restored.events.map(({ action, evidence }) => [action, evidence])).toEqual([
          ["register", null],
          ["void", "Report 7, picture 2"],
          ["appeal", null],
          ["restore", null],
        ])
      })

      it("opens a request after every window of the policy has closed, with repair in front (W01)", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }], deliveredDaysAgo: 500 })
        await registeredFor(test, order)
        const { lines } = await eligibilityOf(order)
        expect(lines).toMatchObject([{ reason_codes: ["warranty"], remedies: ["repair", "replacement"] }])
        const item = { line_item_id: order.items[0]?.id, quantity: 1, reason_code: "warranty" }
        const ask = (body: object) =>
          test.as(test.owner).ask<ErrorBody & { rma: StoreRma }>("POST", "/store/after-sales/rmas", {
            order_id: order.id,
            items: [{ ...item, ...body }],
          })
        expect(await refusedCodes(ask({}))).toEqual(["description_required"])
        const opened = await ask({ note: "It does not heat" })
        expect(opened).toMatchObject({ status: 201, body: { rma: { items: [{ requested_resolution: "repair" }] } } })
        const id = opened.body.rma.id
        const rma = await actOn(test, await readRequest(test, id), "approve", {
          items: [{ id: opened.body.rma.items[0]?.id, cause: "Heating element" }],
        })
        expect(rma).toMatchObject({ stage: "approved", items: [{ basis: "warranty", fault_party: "merchant" }] })
      })

      it("grows by the days that the unit was in the workshop (edge case 18)", async () => {
        const order = await buy()
        const [before] = await registeredFor(test, order)
        const item = { line_item_id: order.items[0]?.id, quantity: 1, reason_code: "warranty", note: "Loose" }
        const { rma } = await test.as(test.owner).post<{ rma: StoreRma }>("/store/after-sales/rmas", {
          order_id: order.id,
          items: [item],
        })
        const items = [{ id: rma.items[0]?.id, cause: "Handle" }]
        const approved = await actOn(test, await readRequest(test, rma.id), "approve", { items })
        const received = await receiveHere(test, approved, 1)
        const unit = received.items[0]?.units[0]?.id
        const found = { id: unit, accepted: true, grade: "defective", disposition: "repair" }
        await actOn(test, received, "inspect", { units: [found] })
        await backdateReceipt(unit ?? "", 10)
        await actOn(test, received, "repaired", { outcome: "repaired", words: "A new handle" })
        const after = await readWarranty(test, before?.id ?? "")
        expect(daysBetween(before?.ends_on ?? "", after.ends_on ?? "")).toBe(10)
        expect(after.events.at(-1)).toMatchObject({ action: "repaired", rma_id: rma.id })
      })

      it("ends when the unit goes back for money, with the settlement", async () => {
        const order = await buy(2)
        await registeredFor(test, order, 2)
        const { rma } = await test.as(test.owner).post<{ rma: StoreRma }>("/store/after-sales/rmas", {
          order_id: order.id,
          items: [{ line_item_id: order.items[0]?.id, quantity: 1, reason_code: "preference" }],
        })
        const items = [{ id: rma.items[0]?.id, cause: "Changed his mind" }]
        const approved = await actOn(test, await readRequest(test, rma.id), "approve", { items })
        const received = await receiveHere(test, approved, 1)
        const unit = { id: received.items[0]?.units[0]?.id, accepted: true, grade: "as_new", disposition: "restock" }
        const inspected = await actOn(test, received, "inspect", { units: [unit] })
        expect(await registeredFor(test, order, 2)).toMatchObject([{ status: "active" }, { status: "active" }])
        await actOn(test, inspected, "settle")
        const ended = await registeredFor(test, order, 2)
        expect(ended.map(({ standing }) => standing).sort()).toEqual(["ended", "in_force"])
      })

      it("shows the best cover of several, and why the others give way (edge case 17)", async () => {
        await publishPlan(test, "maker", {
          ...{ period_unit: "months", period_count: 12, provider: "manufacturer", provider_name: "Blue Willow Ltd" },
          ...{ covers_parts: true, covers_labour: false, cost_bearer: "manufacturer" },
        })
        const { id, ends_on, delivered_on } = await one()
        const { coverage, covers } = await readWarranty(test, id)
        expect(covers.map(({ plan_code }) => plan_code)).toEqual(["maker", "shop"])
        expect(coverage.map(({ part, covered_by }) => [part, covered_by])).toEqual([
          ["parts", "maker"],
          ["labour", "shop"],
          ["travel", null],
        ])
        expect(ends_on).toBe(addMonths(delivered_on, 24))
        expect(delivered_on <= today()).toBe(true)
      })
    })

    async function parcelOf(order: Pick<PlacedOrder, "id">): Promise<string> {
      const { order: read } = await test.admin.get<{ order: { fulfillments: { id: string }[] } }>(
        `/admin/orders/${order.id}?fields=fulfillments.id`,
      )
      return read.fulfillments[0]?.id ?? ""
    }

    /** As if the unit had lain in the workshop for so many days. */
    async function backdateReceipt(unitId: string, days: number): Promise<void> {
      const received_at = new Date(Date.now() - days * 86_400_000)
      await container.resolve(AFTER_SALES_MODULE).updateRmaUnits({ id: unitId, received_at })
    }
  },
})
