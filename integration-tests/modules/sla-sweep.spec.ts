import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { DEFAULT_SLA } from "../../src/domain/sla/default-policy"
import type { ClockFacts } from "../../src/domain/sla/facts"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { saveBusinessCalendar } from "../../src/modules/after-sales/commands/calendar/save-business-calendar"
import { meetClocks } from "../../src/modules/after-sales/commands/sla/meet-clocks"
import { openClocks } from "../../src/modules/after-sales/commands/sla/open-clocks"
import { pauseClocks } from "../../src/modules/after-sales/commands/sla/pause-clocks"
import { createSlaPolicy } from "../../src/modules/after-sales/commands/sla-policy/create-sla-policy"
import { publishSlaPolicy } from "../../src/modules/after-sales/commands/sla-policy/publish-sla-policy"
import type AfterSalesModuleService from "../../src/modules/after-sales/service"
import { sweepDueClocks } from "../../src/workflows/sla/sweep-due-clocks"
import { collectDigests } from "../../src/workflows/notification/collect-digests"
import { tellAlerts } from "../../src/workflows/sla/tell-alerts"
import { writeTicketRow } from "../support/ticket-row"

jest.setTimeout(180_000)

/** In the future, so that the job that runs beside the test finds nothing due. 2031-03-03 is a Monday. */
const OPENED = new Date("2031-03-03T12:00:00.000Z")
const hour = (hours: number) => new Date(OPENED.getTime() + hours * 3_600_000)

const facts: ClockFacts = {
  kind: "complaint",
  priority: "normal",
  channel: "email",
  team_id: null,
  calendar_id: null,
  sales_channel_id: null,
  customer_group_ids: [],
  language: null,
  opened_by: "customer",
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    let container: MedusaContainer
    let afterSales: AfterSalesModuleService
    let people: Readonly<Record<"owner" | "lead" | "manager", string>>

    const week = Object.fromEntries(
      ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", "18:00"]] as const]),
    )

    beforeEach(async () => {
      container = getContainer()
      afterSales = container.resolve(AFTER_SALES_MODULE)
      await afterSales.run(saveBusinessCalendar, {
        id: null,
        name: "Office",
        is_default: true,
        holiday_country: null,
        holiday_region: null,
        definition: { time_zone: "UTC", hours: week, holidays: [], extra_days: [] },
        holiday_names: {},
      })
      const policy_id = await afterSales.run(createSlaPolicy, DEFAULT_SLA)
      await afterSales.run(publishSlaPolicy, { policy_id, version: null, now: new Date("2031-01-01T00:00:00Z") })
      const [owner, lead, manager] = await container
        .resolve(Modules.USER)
        .createUsers(["owner", "lead", "manager"].map((name) => ({ email: `${name}@shop.example` })))
      people = { owner: owner?.id ?? "", lead: lead?.id ?? "", manager: manager?.id ?? "" }
      await afterSales.createServiceTeams({
        id: "team_1",
        code: "service",
        name_en: "Service",
        name_zh: "客服",
        lead_user_id: people.lead,
        manager_user_id: people.manager,
      })
    })

    async function openTicket(id: string, given: Partial<ClockFacts> = {}, owner_id: string | null = people.owner) {
      await writeTicketRow(dbConnection, {
        ...{ id, kind: "complaint", opened_at: OPENED, queue_at: OPENED, owner_id, team_id: "team_1" },
      })
      await afterSales.run(openClocks, { ticket_id: id, facts: { ...facts, ...given }, opened_at: OPENED, now: OPENED })
    }

    async function history(metric = "solution_proposed"): Promise<string[]> {
      const { rows } = await dbConnection.raw(
        `select event.action, event.reason, event.occurred_at from sla_clock_event event
           join sla_clock clock on clock.id = event.clock_id where clock.metric = ? order by clock.id, event.position`,
        [metric],
      )
      return rows.map(({ action, reason, occurred_at }: { action: string; reason: string | null; occurred_at: Date }) =>
        [action, reason, occurred_at.toISOString().slice(5, 16)].filter(Boolean).join(" "),
      )
    }

    async function letters(): Promise<string[]> {
      const { rows } = await dbConnection.raw(
        `select recipient, data ->> 'kind' as kind, data ->> 'metric' as metric from outbox_message
          where template = 'sla_alert' and channel = 'email' order by created_at, recipient, kind`,
      )
      return rows.map(({ recipient, kind, metric }: Record<string, string>) => `${recipient} ${kind} ${metric}`)
    }

    describe("the sweep of promises", () => {
      it("warns once, breaches once at the very instant, and climbs the ladder", async () => {
        await openTicket("tick_1")
        for (const at of [hour(20), hour(20), hour(24.5), hour(24.5), hour(50)]) await sweepDueClocks(container, at)
        expect(await history()).toEqual([
          "open 03-03T12:00",
          "warn 03-04T07:12",
          "breach 03-04T12:00",
          "escalate lead 03-04T13:00",
          "escalate manager 03-04T16:00",
          "escalate outside 03-05T12:00",
        ])
      })

      it("is exact after an hour in which nobody swept", async () => {
        await openTicket("tick_1")
        await sweepDueClocks(container, hour(24.9))
        expect(await history()).toEqual(["open 03-03T12:00", "breach 03-04T12:00"])
      })

      it("does each of 120 clocks once, by however many processes", async () => {
        for (let n = 0; n < 120; n += 1) await openTicket(`tick_${n}`)
        const swept = await Promise.all([1, 2, 3].map(() => sweepDueClocks(container, hour(24))))
        // Whoever finds a clock in another's hands leaves it; what is left is had by the next round.
        await sweepDueClocks(container, hour(24))
        expect(swept.reduce((sum, had) => sum + had, 0)).toBeGreaterThan(0)
        const breaches = (await history()).filter((line) => line.startsWith("breach"))
        expect(breaches).toHaveLength(120)
        expect(await sweepDueClocks(container, hour(24))).toBe(0)
      })

      it("does not wait for a ticket that somebody has in hand, and has its clock the next time", async () => {
        await openTicket("tick_1")
        const inHand = await dbConnection.transaction()
        await inHand.raw("select id from support_ticket where id = 'tick_1' for update")
        expect(await sweepDueClocks(container, hour(24))).toBe(0)
        await inHand.rollback()
        expect(await sweepDueClocks(container, hour(24))).toBe(2)
      })

      it("ends a pause whose limit is used up, and tells the inbox the deadline again", async () => {
        await openTicket("tick_1", { kind: "work_order" })
        const pause = { ticket_id: "tick_1", reason: "waiting_parcel" as const, actor_id: null }
        await afterSales.run(pauseClocks, { ...pause, now: hour(1) })
        const due = async () => (await dbConnection.raw("select next_due_at from support_ticket")).rows[0].next_due_at
        expect(await due()).toBeNull()
        await sweepDueClocks(container, hour(14 * 24 + 5))
        expect(await history("resolution")).toEqual([
          "open 03-03T12:00",
          "pause waiting_parcel 03-03T13:00",
          "resume limit_reached 03-17T13:00",
        ])
        expect(await due()).toEqual(new Date("2031-03-24T18:00:00.000Z"))
      })
    })

    describe("telling of a promise", () => {
      it("goes to the owner, then to lead and manager, each once, by however many processes", async () => {
        await openTicket("tick_1")
        for (const at of [hour(21), hour(24), hour(25), hour(28)]) {
          await sweepDueClocks(container, at)
          await Promise.all([tellAlerts(container, at), tellAlerts(container, at)])
        }
        const solution = (await letters()).filter((letter) => letter.endsWith("solution_proposed"))
        expect(solution).toEqual([
          "owner@shop.example warn solution_proposed",
          "owner@shop.example breach solution_proposed",
          "lead@shop.example escalate solution_proposed",
          "manager@shop.example escalate solution_proposed",
        ])
      })

      it("waits for the opening of the receiver's hours", async () => {
        await openTicket("tick_1", { kind: "complaint" })
        await sweepDueClocks(container, hour(19.5)) // 07:30 on Tuesday
        await tellAlerts(container, hour(19.5))
        expect((await letters()).filter((letter) => letter.includes("solution"))).toEqual([])
        await tellAlerts(container, hour(21)) // 09:00
        expect(await letters()).toContain("owner@shop.example warn solution_proposed")
      })

      it("waits for nothing when it is urgent", async () => {
        await openTicket("tick_1", { priority: "urgent" })
        await sweepDueClocks(container, hour(19.5))
        await tellAlerts(container, hour(19.5))
        expect(await letters()).toContain("owner@shop.example warn solution_proposed")
      })

      it("waits for nobody's hours when the promise about a complaint is broken", async () => {
        await openTicket("tick_1")
        await sweepDueClocks(container, hour(24))
        await tellAlerts(container, hour(32)) // 20:00 on Tuesday
        const solution = (await letters()).filter((letter) => letter.endsWith("solution_proposed"))
        expect(solution).toEqual(["owner@shop.example breach solution_proposed"])
      })

      it("goes under the bell as well as by mail", async () => {
        await openTicket("tick_1")
        await sweepDueClocks(container, hour(21))
        await tellAlerts(container, hour(21))
        const { rows } = await dbConnection.raw(
          "select recipient, channel from outbox_message where template = 'sla_alert' and data ->> 'metric' = 'solution_proposed' order by channel",
        )
        expect(rows).toEqual([
          { recipient: "owner@shop.example", channel: "email" },
          { recipient: people.owner, channel: "feed" },
        ])
      })

      it("comes with the digest of whoever wants it so, once, by however many processes", async () => {
        await afterSales.createServiceAgents({
          ...{ user_id: people.owner, display_name: "Owner", languages: ["en"], capacity: 9, digest: ["sla_breach"] },
        })
        for (const id of ["tick_1", "tick_2"]) await openTicket(id, { kind: "work_order" })
        const tuesday = hour(7 * 24 + 21) // 09:00, in his hours, and a week after they were opened
        await sweepDueClocks(container, tuesday)
        await tellAlerts(container, tuesday)
        const digests = async () => {
          const { rows } = await dbConnection.raw(
            "select channel, recipient, data from outbox_message where template = 'staff_digest' order by channel",
          )
          return rows
        }
        expect(await collectDigests(container, hour(8 * 24 + 20))).toEqual([])
        const wednesday = hour(8 * 24 + 21)
        const told = await Promise.all([1, 2, 3].map(() => collectDigests(container, wednesday)))
        expect(await collectDigests(container, wednesday)).toEqual([])
        expect(told.flat()).toEqual([people.owner])
        const lines = [expect.stringContaining("is late"), expect.stringContaining("is late")]
        expect(await digests()).toEqual([
          { channel: "email", recipient: people.owner, data: { lines } },
          { channel: "feed", recipient: people.owner, data: { lines } },
        ])
      })

      it("goes to the lead while nobody has taken the ticket", async () => {
        await openTicket("tick_1", {}, null)
        await sweepDueClocks(container, hour(21))
        await tellAlerts(container, hour(21))
        expect(await letters()).toContain("lead@shop.example warn solution_proposed")
      })

      it("tells nobody of what has been kept meanwhile", async () => {
        await openTicket("tick_1")
        await sweepDueClocks(container, hour(19.5))
        const kept = { ticket_id: "tick_1", metric: "solution_proposed" as const, actor_id: null }
        await afterSales.run(meetClocks, { ...kept, at: hour(20), now: hour(20) })
        await tellAlerts(container, hour(21))
        expect((await letters()).filter((letter) => letter.includes("solution"))).toEqual([])
      })
    })
  },
})
