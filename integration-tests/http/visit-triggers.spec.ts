import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminFollowUpPlan, AdminVisitSummary, AdminWarrantySummary, WarrantyTransferLink } from "../../src/types"
import type { Discrepancy } from "../../src/workflows/reconcile/attempt-correction"
import { planVisitsOfQuiet } from "../../src/workflows/visit/plan-visits-of-quiet"
import { planVisitsOfRequest, planVisitsOfTicket } from "../../src/workflows/visit/plan-visits-of-resolution"
import { planVisitsOfWarranty } from "../../src/workflows/visit/plan-visits-of-warranty"
import { reconcileVisits } from "../../src/workflows/visit/reconcile-visits"
import { planVisitsOfEndingWarranties } from "../../src/workflows/visit/reconcile-warranties-of-visits"
import { actOn, inspectAll, openRequest, receiveHere } from "../support/requests"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { actOnTicket, openForCustomer } from "../support/tickets"
import { publishPlan, readVisit, retirePlan, visitsOf, visitsOnce } from "../support/visits"
import { publishPlan as publishWarrantyPlan, registeredFor, stepWarranty, TWO_YEARS } from "../support/warranties"

jest.setTimeout(300_000)

const STORE = "/store/after-sales/warranties"
const DAY_MS = 86_400_000
/** When a sweep comes by that leaves a minute to whoever is at work. */
const soon = () => new Date(Date.now() + 120_000)

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
    })

    const query = (sql: string) => dbConnection.raw(sql)
    const buy = (quantity = 1): Promise<PlacedOrder> => deliverOrder(test, { lines: [{ sku: "BWT", quantity }] })
    const publish = (code: string, trigger: string, terms: object = {}): Promise<AdminFollowUpPlan> =>
      publishPlan(test, query, code, { trigger, ...terms })
    const isAbout = (trigger: string) => (visits: readonly AdminVisitSummary[]) =>
      visits.some((visit) => visit.trigger === trigger)
    /** As if nobody had ever planned them. */
    const forget = (orderId: string) =>
      query(`update follow_up_visit set deleted_at = now() where order_id = '${orderId}'`)
    const found = async (kind: string, id: string): Promise<Discrepancy | undefined> =>
      (await reconcileVisits(container, soon())).find((one) => one.kind === kind && one.id === id)

    describe("a request that is settled", () => {
      async function settle(order: PlacedOrder): Promise<string> {
        const asked = await openRequest(test, order, 1, "preference")
        const items = asked.items.map(({ id }) => ({ id, cause: "Changed his mind" }))
        const received = await receiveHere(test, await actOn(test, asked, "approve", { items }), 1)
        return (await actOn(test, await inspectAll(test, received), "settle")).id
      }

      it("is followed by one visit, however often it is told", async () => {
        const plan = await publish("after-request", "request_completed", { offset_days: 3 })
        const order = await buy()
        const id = await settle(order)
        const [visit] = await visitsOnce(test, order.id, isAbout("request_completed"))
        expect(visit).toMatchObject({ status: "planned", plan_id: plan.id, customer_id: test.owner.id })
        expect(await Promise.all([1, 2, 3].map(() => planVisitsOfRequest(container, id, new Date())))).toEqual([
          0, 0, 0,
        ])
        expect(await visitsOf(test, order.id)).toHaveLength(1)
        await forget(order.id)
        expect(await found("visits_unplanned", id)).toMatchObject({ outcome: "corrected" })
        expect(await visitsOf(test, order.id)).toMatchObject([{ status: "planned", due_at: visit?.due_at }])
        expect(await found("visits_unplanned", id)).toBeUndefined()
        await retirePlan(test, plan)
      })
    })

    describe("a ticket that is resolved", () => {
      it("is followed by one visit, counted from its last end", async () => {
        const plan = await publish("after-ticket", "ticket_resolved", { offset_days: 3 })
        const order = await buy()
        const asked = { subject: "The lid", body: "It does not close." }
        const about = { kind: "order_problem", channel: "email", order_id: order.id } as const
        const ticket = await openForCustomer(test, { ...about, ...asked })
        await actOnTicket(test, ticket, "resolve", { words: "A new lid is on its way." })
        const [visit] = await visitsOnce(test, order.id, isAbout("ticket_resolved"))
        expect(await planVisitsOfTicket(container, ticket.id, new Date())).toBe(0)
        await forget(order.id)
        expect(await found("visits_unplanned", ticket.id)).toMatchObject({ outcome: "corrected" })
        expect(await visitsOf(test, order.id)).toMatchObject([{ status: "planned", due_at: visit?.due_at }])
        expect(await found("visits_unplanned", ticket.id)).toBeUndefined()
        await retirePlan(test, plan)
      })
    })

    describe("a customer who has not bought for a while", () => {
      it("is visited once for his last order, and not at all once he has bought again", async () => {
        const plan = await publish("quiet", "customer_quiet", { offset_days: 60 })
        const [first, last] = [await buy(), await buy()]
        // Both were placed a week ago.
        const twoMonthsOn = new Date(Date.now() + 55 * DAY_MS)
        await planVisitsOfQuiet(container, twoMonthsOn)
        await planVisitsOfQuiet(container, twoMonthsOn)
        expect(await visitsOf(test, first.id)).toEqual([])
        expect(await visitsOf(test, last.id)).toMatchObject([{ trigger: "customer_quiet", status: "planned" }])
        await retirePlan(test, plan)
      })
    })

    describe("a warranty that ends", () => {
      let plan: AdminFollowUpPlan

      beforeEach(async () => {
        await publishWarrantyPlan(test, "shop")
        plan = await publish("ends", "warranty_ending", { offset_days: 30, at_minute: 600 })
      })

      async function warrantyOf(order: PlacedOrder): Promise<AdminWarrantySummary> {
        const [warranty] = await registeredFor(test, order)
        if (!warranty) throw new Error("A delivered unit has a warranty")
        return warranty
      }
      /** Days from a visit to the end of a warranty. */
      const daysAhead = ({ ends_on }: AdminWarrantySummary, visit?: AdminVisitSummary) =>
        (Date.parse(ends_on ?? "") - Date.parse(visit?.due_at.slice(0, 10) ?? "")) / DAY_MS

      it("is looked ahead to by one visit, made with the warranty", async () => {
        const order = await buy()
        const warranty = await warrantyOf(order)
        const visits = await visitsOnce(test, order.id, isAbout("warranty_ending"))
        expect(visits).toMatchObject([{ status: "planned", plan_id: plan.id }])
        expect(daysAhead(warranty, visits[0])).toBe(30)
        expect(await planVisitsOfWarranty(container, warranty.id, new Date())).toBe(0)
      })

      it("speaks for all units that end with it, until it goes back and another speaks for them", async () => {
        const order = await buy(3)
        const warranties = await registeredFor(test, order, 3)
        await visitsOnce(test, order.id, isAbout("warranty_ending"))
        await planVisitsOfWarranty(container, warranties[0]?.id ?? "", new Date())
        expect(await visitsOf(test, order.id)).toHaveLength(1)
        const spoken = (await query(
          `select substr(subject, 10) as id from follow_up_visit where order_id = '${order.id}' and deleted_at is null`,
        )) as { rows: { id: string }[] }
        await query(`update warranty set status = 'ended', updated_at = now() where id = '${spoken.rows[0]?.id}'`)
        expect(await planVisitsOfWarranty(container, warranties[0]?.id ?? "", new Date())).toBe(2)
        const statuses = (await visitsOf(test, order.id)).map(({ status, canceled_because }) => [
          status,
          canceled_because,
        ])
        expect(statuses.toSorted()).toEqual([
          ["canceled", "warranty_ended"],
          ["planned", null],
        ])
      })

      it("moves its visit when it is extended, whether or not anybody told", async () => {
        const order = await buy()
        const warranty = await warrantyOf(order)
        const [visit] = await visitsOnce(test, order.id, isAbout("warranty_ending"))
        const ends_on = new Date(Date.parse(warranty.ends_on ?? "") + 10 * DAY_MS).toISOString().slice(0, 10)
        await query(`update warranty set ends_on = '${ends_on}', updated_at = now() where id = '${warranty.id}'`)
        expect(await found("visits_unmoved", order.id)).toMatchObject({ outcome: "corrected" })
        const [moved] = await visitsOf(test, order.id)
        expect([moved?.id, daysAhead({ ...warranty, ends_on }, moved)]).toEqual([visit?.id, 30])
        expect((await readVisit(test, visit?.id ?? "")).events.map(({ action }) => action)).toEqual(["plan", "move"])
        expect(await found("visits_unmoved", order.id)).toBeUndefined()
      })

      it("calls its visit off when it is void, and plans it anew when it is in force again", async () => {
        const order = await buy()
        const { id } = await warrantyOf(order)
        const [visit] = await visitsOnce(test, order.id, isAbout("warranty_ending"))
        await stepWarranty(test, id, "void", { words: "Dropped", evidence: "Report 7" })
        await visitsOnce(test, order.id, ([one]) => one?.status === "canceled")
        await stepWarranty(test, id, "restore", { words: "It was not" })
        const [again] = await visitsOnce(test, order.id, ([one]) => one?.status === "planned")
        expect(again).toMatchObject({ id: visit?.id, due_at: visit?.due_at, canceled_because: null })
        const { events } = await readVisit(test, visit?.id ?? "")
        expect(events.map(({ action, from_status }) => [action, from_status])).toEqual([
          ["plan", null],
          ["cancel", "planned"],
          ["plan", "canceled"],
        ])
      })

      it("is looked ahead to by whoever it was handed on to, who learns nothing of the order", async () => {
        const order = await buy()
        const { id } = await warrantyOf(order)
        await visitsOnce(test, order.id, isAbout("warranty_ending"))
        const { transfer } = await test
          .as(test.owner)
          .post<{ transfer: WarrantyTransferLink }>(`${STORE}/${id}/transfer`, {})
        await test.as(test.stranger).post(`${STORE}/take-over`, { token: transfer.token })
        await visitsOnce(test, order.id, (visits) => visits.length === 0)
        const { visits } = await test.admin.get<{ visits: AdminVisitSummary[] }>(
          "/admin/after-sales/visits?status=planned&limit=200",
        )
        expect(visits.filter(({ customer_id }) => customer_id === test.stranger.id)).toMatchObject([
          {
            ...{ trigger: "warranty_ending", status: "planned", email: test.stranger.email },
            ...{ order_id: null, order_display_id: null },
          },
        ])
      })

      it("is found when nobody told of its registration, and when it was registered before the plan", async () => {
        const order = await buy()
        await warrantyOf(order)
        await visitsOnce(test, order.id, isAbout("warranty_ending"))
        await forget(order.id)
        expect(await found("visits_unplanned", order.id)).toMatchObject({ outcome: "corrected" })
        expect(await visitsOf(test, order.id)).toMatchObject([{ status: "planned" }])
        await forget(order.id)
        await query(`update warranty set updated_at = '2020-01-01' where order_id = '${order.id}'`)
        expect(await found("visits_unplanned", order.id)).toBeUndefined()
        const fiveWeeksBefore = new Date(Date.parse(String((await warrantyOf(order)).ends_on)) - 35 * DAY_MS)
        expect(await planVisitsOfEndingWarranties(container, fiveWeeksBefore)).toBeGreaterThan(0)
        expect(await visitsOf(test, order.id)).toMatchObject([{ status: "planned" }])
      })

      it("counts from registration where its plan says so, and the visit goes with it", async () => {
        await publishWarrantyPlan(test, "registered", {
          ...{ ...TWO_YEARS, period_count: 3, starts: "registration", registration_days: 30 },
        })
        const order = await buy()
        const warranty = await warrantyOf(order)
        const [visit] = await visitsOnce(test, order.id, isAbout("warranty_ending"))
        const tenDaysAgo = new Date(Date.now() - 10 * DAY_MS).toISOString().slice(0, 10)
        await query(`update warranty set delivered_on = '${tenDaysAgo}' where id = '${warranty.id}'`)
        await query(`update warranty_cover set starts_on = '${tenDaysAgo}' where warranty_id = '${warranty.id}'`)
        await query(
          `update warranty_cover set ends_on = (ends_on::date - 10)::text where warranty_id = '${warranty.id}'`,
        )
        await query(`update warranty set ends_on = (ends_on::date - 10)::text where id = '${warranty.id}'`)
        await planVisitsOfWarranty(container, warranty.id, new Date())
        const [before] = await visitsOf(test, order.id)
        expect(before?.due_at).not.toBe(visit?.due_at)
        await test.as(test.owner).post(`${STORE}/${warranty.id}/register`, {})
        const [moved] = await visitsOnce(test, order.id, ([one]) => one?.due_at !== before?.due_at)
        const after = await warrantyOf(order)
        expect(after.ends_on).toBe(warranty.ends_on)
        expect(daysAhead(after, moved)).toBe(30)
      })
    })

    describe("an order that went over to another customer", () => {
      it("takes its visits along, should the word of it have been lost", async () => {
        const plan = await publish("goes-over", "delivered")
        const order = await buy()
        await visitsOnce(test, order.id, isAbout("delivered"))
        await container.resolve(Modules.ORDER).updateOrders(order.id, { customer_id: test.stranger.id })
        expect(await found("visits_unmoved", order.id)).toMatchObject({ outcome: "corrected" })
        expect(await visitsOf(test, order.id)).toEqual(
          expect.arrayContaining([expect.objectContaining({ customer_id: test.stranger.id, phone: null })]),
        )
        expect(await found("visits_unmoved", order.id)).toBeUndefined()
        await retirePlan(test, plan)
      })
    })
  },
})
