import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sync as readCalendar, type VEvent } from "node-ical"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { openFeed, revokeFeed } from "../../src/modules/after-sales/commands/visit/visit-feed"
import type {
  AdminServiceAgent,
  AdminVisitSummary,
  ErrorBody,
  SimulatedPlanBody,
  SimulatedRuleBody,
  VisitLinkBody,
} from "../../src/types"
import { cancelVisitsOf } from "../../src/workflows/visit/cancel-visits-of"
import { dispatchDueVisits, passDueVisits } from "../../src/workflows/visit/dispatch-due-visits"
import { followDelivery } from "../../src/workflows/delivery/follow-delivery"
import { reconcileVisits } from "../../src/workflows/visit/reconcile-visits"
import { visitLinkOf } from "../../src/workflows/visit/visit-link"
import { runOnServer } from "../support/run-on-server"
import { openTestShop, type TestShop } from "../support/shop"
import { hireAroundTheClock } from "../support/teams"
import {
  actOn,
  deliverNow,
  deliverUnheard,
  draftPlan,
  publishPlan,
  readVisit,
  retirePlan,
  visitsOf,
} from "../support/visits"

jest.setTimeout(300_000)

const SIMULATE = "/admin/after-sales/follow-up-plans/simulate"
const LINKS = "/store/after-sales/visit-links"
const DAY_MS = 86_400_000
const daysLater = (days: number, at: string | Date = new Date()) => new Date(new Date(at).getTime() + days * DAY_MS)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let agent: AdminServiceAgent
    let team_id: string

    beforeAll(async () => {
      container = getContainer()
      test = await openTestShop(container, {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      agent = await hireAroundTheClock(test, container)
      team_id = agent.team_ids[0] ?? ""
    })

    const query = (sql: string) => dbConnection.raw(sql)
    const publish = (code: string, terms?: object) => publishPlan(test, query, code, terms)
    const dispatch = (now: Date) => dispatchDueVisits(container, { limit: 1000, now })

    /** Delivers an order and is the only one to hear of it: a dispatcher passes over what somebody is working at. */
    async function deliver(): Promise<{ readonly id: string; readonly visits: readonly AdminVisitSummary[] }> {
      const { id, fulfillment_id } = await deliverUnheard(test, query)
      await followDelivery(container, fulfillment_id, new Date())
      return { id, visits: await visitsOf(test, id) }
    }

    async function countOf(sql: string): Promise<number> {
      const { rows } = await dbConnection.raw(`select count(*)::int as count from ${sql}`)
      return rows[0].count
    }

    describe("the simulator", () => {
      it("answers a rule's occurrences on the wall clock of a zone", async () => {
        const answer = await test.admin.post<SimulatedRuleBody>(SIMULATE, {
          ...{ rrule: "FREQ=DAILY", start: "2026-03-28T09:00:00", time_zone: "Europe/Berlin", count: 3 },
        })
        expect(answer.occurrences).toEqual([
          "2026-03-28T08:00:00.000Z",
          "2026-03-29T07:00:00.000Z",
          "2026-03-30T07:00:00.000Z",
        ])
        const same = { rrule: "RRULE:FREQ=DAILY", start: "2026-03-28T08:00:00Z", time_zone: "Europe/Berlin", count: 3 }
        expect(await test.admin.post<SimulatedRuleBody>(SIMULATE, same)).toEqual(answer)
      })

      it("moves them into a calendar, and says why", async () => {
        const hours = { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] }
        const answer = await test.admin.post<SimulatedRuleBody>(SIMULATE, {
          ...{ rrule: "FREQ=DAILY", start: "2026-11-22T10:00:00Z", time_zone: "UTC", count: 2 },
          calendar: { time_zone: "UTC", hours },
        })
        expect(answer).toEqual({
          occurrences: ["2026-11-23T09:00:00.000Z", "2026-11-23T10:00:00.000Z"],
          moved: [{ from: "2026-11-22T10:00:00.000Z", to: "2026-11-23T09:00:00.000Z", because: "closed_weekday" }],
        })
      })

      it("refuses what is no rule", async () => {
        const body = { rrule: "FREQ=SOMETIMES", start: "2026-11-22T10:00:00Z", time_zone: "UTC", count: 2 }
        const { status, body: answer } = await test.admin.ask<ErrorBody>("POST", SIMULATE, body)
        expect([status, answer.reasons?.[0]?.code]).toEqual([400, "recurrence_not_understood"])
        expect(
          (await test.admin.ask("POST", SIMULATE, { ...body, rrule: "FREQ=DAILY", time_zone: "Mars" })).status,
        ).toBe(400)
      })

      it("shows the visits that a whole plan would make for an order, and makes none", async () => {
        const { id } = await deliver()
        const terms = { trigger: "delivered", offset_days: 7, method: "email", script: "Hi", rrule: "FREQ=MONTHLY" }
        const asked = { terms, order_id: id, happened_at: "2026-01-24T12:00:00Z", count: 3 }
        const answer = await test.admin.post<SimulatedPlanBody>(SIMULATE, asked)
        expect(answer.visits.map(({ planned_at }) => planned_at.slice(0, 10))).toEqual([
          "2026-01-31",
          "2026-02-28",
          "2026-03-31",
        ])
        const only = { ...terms, conditions: [{ attribute: "product", operator: "in", values: ["prod_other"] }] }
        expect(await test.admin.post(SIMULATE, { ...asked, terms: only })).toMatchObject({ applies: false, visits: [] })
        expect(await visitsOf(test, id)).toEqual([])
      })
    })

    describe("a plan", () => {
      it("is not published without words to send, or without a team to attend", async () => {
        const plan = await draftPlan(test, "unfinished", { method: "phone", script: "" })
        const path = `/admin/after-sales/follow-up-plans/${plan.id}/publish`
        const { body } = await test.admin.ask<ErrorBody>("POST", path, {})
        expect(body.reasons).toMatchObject([{ code: "policy_incomplete", field: "terms.team_id" }])
      })

      it("makes one visit of a delivery whose event comes five times at once", async () => {
        const plan = await publish("five-times")
        const { id, fulfillment_id } = await deliverNow(test, query)
        await Promise.all([1, 2, 3, 4, 5].map(() => followDelivery(container, fulfillment_id, new Date())))
        const visits = await visitsOf(test, id)
        expect(visits).toMatchObject([{ status: "planned", method: "email", round: 1, plan_id: plan.id }])
        expect(await countOf(`follow_up_visit_event where visit_id = '${visits[0]?.id}'`)).toBe(1)
        await retirePlan(test, plan)
      })

      it("moves the visit when the delivery turns out to have been later", async () => {
        const plan = await publish("moves")
        const { id, visits } = await deliver()
        const later = daysLater(2).toISOString()
        await query(`update fulfillment set delivered_at = '${later}' where delivered_at is not null`)
        const { rows } = await dbConnection.raw(`select fulfillment_id from order_fulfillment where order_id = '${id}'`)
        await followDelivery(container, rows[0].fulfillment_id, new Date())
        const [moved] = await visitsOf(test, id)
        expect(moved?.id).toBe(visits[0]?.id)
        expect(Date.parse(moved?.due_at ?? "") - Date.parse(visits[0]?.due_at ?? "")).toBeGreaterThanOrEqual(DAY_MS)
        const { events } = await readVisit(test, moved?.id ?? "")
        expect(events.map(({ action }) => action)).toEqual(["plan", "move"])
        await retirePlan(test, plan)
      })

      it("calls visits off with the order, whether or not its event was heard", async () => {
        const plan = await publish("canceled")
        const heard = await deliver()
        await cancelVisitsOf(container, heard.id, new Date())
        expect(await visitsOf(test, heard.id)).toMatchObject([
          { status: "canceled", canceled_because: "order_canceled", allowed_actions: [] },
        ])
        const unheard = await deliver()
        await container.resolve(Modules.ORDER).updateOrders([{ id: unheard.id, status: "canceled" }])
        const found = await reconcileVisits(container, new Date())
        expect(found).toContainEqual(
          expect.objectContaining({ kind: "visits_uncanceled", id: unheard.id, outcome: "corrected" }),
        )
        expect(await visitsOf(test, unheard.id)).toMatchObject([{ status: "canceled" }])
        // The next sweep reads what changes from here on.
        const { rows } = await dbConnection.raw(
          `select swept_until >= date_trunc('milliseconds', "order".updated_at) as is_read
             from follow_up_sweep, "order" where "order".id = '${unheard.id}'`,
        )
        expect(rows).toEqual([{ is_read: true }])
        await retirePlan(test, plan)
      })

      it("finds the delivery whose event was lost", async () => {
        const plan = await publish("lost")
        const { id } = await deliverUnheard(test, query)
        expect(await visitsOf(test, id)).toEqual([])
        const found = await reconcileVisits(container, new Date(Date.now() + 120_000))
        expect(found).toContainEqual(expect.objectContaining({ kind: "visits_unplanned", id, outcome: "corrected" }))
        expect(await visitsOf(test, id)).toMatchObject([{ status: "planned" }])
        const again = await reconcileVisits(container, new Date(Date.now() + 120_000))
        expect(again.filter((one) => one.id === id)).toEqual([])
        await retirePlan(test, plan)
        await query(`update follow_up_visit set act_at = '2050-01-01', due_at = '2050-01-01' where status = 'planned'`)
      })
    })

    describe("a letter", () => {
      it("goes out once, counts as a contact, and makes the next of a plan that recurs", async () => {
        const plan = await publish("letters", { rrule: "FREQ=MONTHLY;INTERVAL=6" })
        const { visits } = await deliver()
        const id = visits[0]?.id ?? ""
        const noon = new Date(`${visits[0]?.due_at.slice(0, 10)}T12:00:00Z`)
        const [one, other] = await Promise.all([dispatch(noon), dispatch(noon)])
        expect(one.send + other.send).toBe(1)
        expect(await countOf(`outbox_message where data ->> 'visit_id' = '${id}'`)).toBe(1)
        expect(await countOf(`customer_contact where source = 'visit:${id}'`)).toBe(1)
        expect(await readVisit(test, id)).toMatchObject({ status: "sent", sent_at: noon.toISOString() })
        const all = await visitsOf(test, visits[0]?.order_id ?? "")
        expect(all.map(({ round, status }) => [round, status])).toEqual([
          [1, "sent"],
          [2, "planned"],
        ])
        await retirePlan(test, plan)
        await query(`update follow_up_visit set act_at = '2050-01-01', due_at = '2050-01-01' where status = 'planned'`)
      })

      it("waits when the customer was written to lately, and is not sent to one who said no", async () => {
        const plan = await publish("patience")
        const { visits } = await deliver()
        const id = visits[0]?.id ?? ""
        const noon = new Date(`${visits[0]?.due_at.slice(0, 10)}T12:00:00Z`)
        await query(`delete from customer_contact`)
        await query(
          `insert into customer_contact (id, customer_id, purpose, method, source, contacted_at)
           values ('ccon_survey', '${visits[0]?.customer_id}', 'survey', 'email', 'survey:x', '${noon.toISOString()}')`,
        )
        expect(await dispatch(noon)).toMatchObject({ send: 0, wait: 1 })
        expect(await readVisit(test, id)).toMatchObject({
          ...{ status: "planned", held_back_because: ["contacted_recently"] },
          due_at: daysLater(7, noon).toISOString(),
        })
        await test.as(test.owner).post("/store/after-sales/contact-preferences", {
          preferences: [{ purpose: "follow_up", method: "email", is_allowed: false }],
        })
        expect(await dispatch(daysLater(8, noon))).toMatchObject({ send: 0, skip: 1 })
        expect(await readVisit(test, id)).toMatchObject({ status: "skipped", held_back_because: ["consent_refused"] })
        await retirePlan(test, plan)
      })
    })

    describe("an appointment", () => {
      /** A call on an agent's calendar, and the token of the link in its letter. */
      async function schedule(code: string): Promise<{ readonly visit: AdminVisitSummary; readonly token: string }> {
        const plan = await publish(code, { method: "phone", team_id, questions: ["Does it pour well?"] })
        await query(`delete from customer_contact`)
        const { id } = await deliver()
        await dispatch(daysLater(13))
        await retirePlan(test, plan)
        const [visit] = await visitsOf(test, id)
        if (!visit) throw new Error("No visit was made")
        return { visit, token: new URL(await visitLinkOf(container, visit.id)).searchParams.get("token") ?? "" }
      }
      const seen = async (token: string) =>
        (await test.shop.store.get<{ visit_link: VisitLinkBody }>(`${LINKS}/${token}`)).visit_link
      const say = async (token: string, verb: string, body: object = {}) =>
        (await test.shop.store.post<{ visit_link: VisitLinkBody }>(`${LINKS}/${token}/${verb}`, body)).visit_link

      it("stands on somebody's calendar, and the customer confirms, moves and calls it off without a login", async () => {
        const { visit, token } = await schedule("customer-decides")
        expect(visit).toMatchObject({ status: "scheduled", agent_id: agent.id, agent_name: "Vera" })
        const before = await readVisit(test, visit.id)
        const link = await seen(token)
        expect(link).toMatchObject({ status: "scheduled", allowed_actions: ["confirm", "move", "cancel"] })
        expect(await readVisit(test, visit.id)).toEqual(before)

        expect(await say(token, "confirm")).toMatchObject({ status: "confirmed" })
        const slot = link.slots.at(-1)
        expect(await say(token, "move", { starts_at: slot?.starts_at })).toMatchObject({ due_at: slot?.starts_at })
        const past = await test.shop.store.ask<ErrorBody>("POST", `${LINKS}/${token}/move`, {
          starts_at: "2026-01-01T10:00:00Z",
        })
        expect(past.body.reasons?.[0]?.code).toBe("slot_in_past")
        expect(await say(token, "cancel")).toMatchObject({ status: "canceled", allowed_actions: [], slots: [] })
        const again = await test.shop.store.ask<ErrorBody>("POST", `${LINKS}/${token}/cancel`, {})
        expect(again.body.reasons?.[0]?.code).toBe("action_not_allowed_in_stage")
        expect((await test.shop.store.ask("GET", `${LINKS}/${token}x`)).status).toBe(404)
      })

      it("is not given a time at which nobody is free", async () => {
        const taken = await schedule("taken")
        const other = await schedule("wants-the-same")
        const { body } = await test.shop.store.ask<ErrorBody>("POST", `${LINKS}/${other.token}/move`, {
          starts_at: taken.visit.due_at,
        })
        expect(body.reasons?.[0]?.code).toBe("slot_not_free")
      })

      it("is read by a calendar, the customer's as a file and the agent's as a feed until it is revoked", async () => {
        const { visit, token } = await schedule("calendars")
        const file = await fetchText(`${LINKS}/${token}/calendar`)
        const [event] = eventsIn(file.text)
        expect(event?.start.toISOString()).toBe(visit.due_at)
        expect(event?.end.toISOString()).toBe(visit.ends_at)
        expect(file.type).toContain("text/calendar")

        const afterSales = container.resolve(AFTER_SALES_MODULE)
        const secret = "a-secret-that-nobody-guesses"
        for (let times = 0; times < 2; times += 1) {
          await afterSales.run(openFeed, { agent_id: agent.id, secret, now: new Date() })
        }
        const feed = await fetchText(`/after-sales/visit-feeds/${secret}`)
        expect(eventsIn(feed.text).map(({ uid }) => uid)).toContain(`${visit.id}@after-sales`)
        await afterSales.run(revokeFeed, { agent_id: agent.id, now: new Date() })
        expect((await fetchText(`/after-sales/visit-feeds/${secret}`)).status).toBe(404)
      })

      it("brings an issue that becomes a ticket in one click, once", async () => {
        const { visit } = await schedule("issue")
        const path = `/admin/after-sales/visits/${visit.id}/ticket`
        const asked = { subject: "The lid", body: "It does not close." }
        const early = await test.admin.ask<ErrorBody>("POST", path, asked)
        expect(early.body.reasons?.[0]?.code).toBe("visit_issue_not_found")
        const held_at = visit.due_at
        const record = { outcome: "issue_found", answers: ["No"], words: "Drips", held_at }
        expect(await actOn(test, visit.id, "record", record)).toMatchObject({
          ...{
            status: "completed",
            outcome: "issue_found",
            answers: ["No"],
            questions: ["Does it pour well?"],
            held_at,
          },
        })
        const { ticket_id } = await actOn(test, visit.id, "ticket", asked)
        expect((await actOn(test, visit.id, "ticket", asked)).ticket_id).toBe(ticket_id)
        const { ticket } = await test.admin.get<{ ticket: { subject: string; order_id: string } }>(
          `/admin/after-sales/tickets/${ticket_id}`,
        )
        expect(ticket).toMatchObject({ subject: "The lid", order_id: visit.order_id })
        expect(await countOf(`customer_contact where source = 'visit:${visit.id}'`)).toBe(1)
      })

      it("tells a customer who was not there from one of whom nobody noted anything", async () => {
        const missed = await schedule("no-show")
        expect(await actOn(test, missed.visit.id, "no-show", { words: "Rang three times" })).toMatchObject({
          status: "no_show",
        })
        const forgotten = await schedule("forgotten")
        await passDueVisits(container, daysLater(2, forgotten.visit.ends_at))
        expect(await readVisit(test, forgotten.visit.id)).toMatchObject({
          ...{ status: "unrecorded", outcome: null },
          allowed_actions: expect.arrayContaining(["record", "record_no_show"]),
        })
      })
    })

    async function fetchText(path: string): Promise<{ status: number; type: string; text: string }> {
      const answer = await api.get(path, {
        headers: { "x-publishable-api-key": await publishableKey() },
        responseType: "text",
        validateStatus: () => true,
      })
      return { status: answer.status, type: String(answer.headers["content-type"]), text: String(answer.data) }
    }

    async function publishableKey(): Promise<string> {
      const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      return key?.token ?? ""
    }

    function eventsIn(text: string): VEvent[] {
      return Object.values(readCalendar.parseICS(text)).filter((part): part is VEvent => part.type === "VEVENT")
    }
  },
})
