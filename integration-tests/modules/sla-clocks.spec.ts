import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { DEFAULT_SLA } from "../../src/domain/sla/default-policy"
import type { ClockFacts } from "../../src/domain/sla/facts"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { saveBusinessCalendar } from "../../src/modules/after-sales/commands/calendar/save-business-calendar"
import { meetClocks } from "../../src/modules/after-sales/commands/sla/meet-clocks"
import { openClocks } from "../../src/modules/after-sales/commands/sla/open-clocks"
import { pauseClocks } from "../../src/modules/after-sales/commands/sla/pause-clocks"
import { reopenClocks } from "../../src/modules/after-sales/commands/sla/reopen-clocks"
import { resumeClocks } from "../../src/modules/after-sales/commands/sla/resume-clocks"
import { retargetClocks } from "../../src/modules/after-sales/commands/sla/retarget-clocks"
import { setDeadline } from "../../src/modules/after-sales/commands/sla/set-deadline"
import { startNextResponse } from "../../src/modules/after-sales/commands/sla/start-next-response"
import { stopClocks } from "../../src/modules/after-sales/commands/sla/stop-clocks"
import { transferClocks } from "../../src/modules/after-sales/commands/sla/transfer-clocks"
import { createSlaPolicy } from "../../src/modules/after-sales/commands/sla-policy/create-sla-policy"
import { publishSlaPolicy } from "../../src/modules/after-sales/commands/sla-policy/publish-sla-policy"
import { selectClocks, type StoredClock } from "../../src/modules/after-sales/queries/sla/select-clocks"
import type AfterSalesModuleService from "../../src/modules/after-sales/service"

jest.setTimeout(120_000)

/** In the future, so that the job that runs beside the test finds nothing due. 2031-03-03 is a Monday. */
const MONDAY = new Date("2031-03-03T09:00:00.000Z")
const ticket_id = "tick_1"

function later(hours: number): Date {
  return new Date(MONDAY.getTime() + hours * 3_600_000)
}

const facts: ClockFacts = {
  kind: "complaint",
  priority: "normal",
  channel: "email",
  team_id: "team_a",
  calendar_id: null,
  sales_channel_id: null,
  customer_group_ids: [],
  language: "de",
  opened_by: "customer",
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    let container: MedusaContainer
    let afterSales: AfterSalesModuleService
    let calendarId: string

    const hours = (closes: string) =>
      Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", closes]] as const]))
    const calendar = (id: string | null, closes: string) => ({
      id,
      name: "Office",
      is_default: true,
      holiday_country: null,
      holiday_region: null,
      definition: { time_zone: "UTC", hours: hours(closes), holidays: [], extra_days: [] },
      holiday_names: {},
    })

    beforeEach(async () => {
      container = getContainer()
      afterSales = container.resolve(AFTER_SALES_MODULE)
      calendarId = await afterSales.run(saveBusinessCalendar, calendar(null, "18:00"))
      const policy_id = await afterSales.run(createSlaPolicy, DEFAULT_SLA)
      await afterSales.run(publishSlaPolicy, { policy_id, version: null, now: new Date("2031-01-01T00:00:00Z") })
    })

    async function clocks(): Promise<StoredClock[]> {
      const all = await afterSales.ask((reading) => selectClocks(reading, "clock.ticket_id = ?", [ticket_id]), null)
      return all.toSorted(
        (one, other) => one.started_at.getTime() - other.started_at.getTime() || one.metric.localeCompare(other.metric),
      )
    }

    async function summary(): Promise<string[]> {
      return (await clocks()).map(
        ({ scope, metric, state, due_at }) => `${scope} ${metric} ${state} ${due_at?.toISOString() ?? "never"}`,
      )
    }

    const open = (given: Partial<ClockFacts> = {}) =>
      afterSales.run(openClocks, { ticket_id, facts: { ...facts, ...given }, opened_at: MONDAY, now: MONDAY })

    describe("the clocks of a ticket", () => {
      it("are opened once, each with its terms and its first line of history", async () => {
        await open()
        await open()
        expect(await summary()).toEqual([
          "ticket first_response running 2031-03-03T18:00:00.000Z",
          "ticket solution_proposed running 2031-03-04T09:00:00.000Z",
        ])
        const [first] = await clocks()
        expect(first).toMatchObject({ terms: { policy_code: "standard", policy_version: 1, unit: "working_days" } })
        expect(first?.history).toMatchObject([{ action: "open", at: MONDAY }])
      })

      it("live through a ticket as the domain decides it", async () => {
        await open()
        const actor_id = "user_1"
        await afterSales.run(meetClocks, { ticket_id, metric: "first_response", at: later(1), now: later(1), actor_id })
        await afterSales.run(pauseClocks, { ticket_id, reason: "waiting_customer", now: later(2), actor_id })
        const heard = { ticket_id, facts, opened_at: MONDAY, ticket_is_open: true, now: later(5) }
        await afterSales.run(startNextResponse, heard)
        expect(await summary()).toEqual([
          "ticket first_response met 2031-03-03T18:00:00.000Z",
          "ticket solution_proposed running 2031-03-04T12:00:00.000Z",
        ])
        await afterSales.run(pauseClocks, { ticket_id, reason: "waiting_supplier", now: later(6), actor_id })
        await afterSales.run(resumeClocks, { ticket_id, reason: null, now: later(7), actor_id })
        const due_at = later(100)
        const deadline = { ticket_id, metric: "solution_proposed" as const, due_at, words: "As agreed", actor_id }
        await afterSales.run(setDeadline, { ...deadline, now: later(8) })
        await afterSales.run(transferClocks, {
          ticket_id,
          facts: { ...facts, team_id: "team_b" },
          actor_id,
          now: later(8),
        })
        await afterSales.run(stopClocks, { ticket_id, reason: "closed", now: later(9), actor_id })
        await afterSales.run(reopenClocks, { ticket_id, now: later(10), actor_id })
        // Each team has a clock of its own beside the customer's.
        const solution = (await clocks()).find(
          ({ scope, metric }) => scope === "ticket" && metric === "solution_proposed",
        )
        expect(solution?.history.map(({ action }) => action)).toEqual([
          ...["open", "pause", "resume", "pause", "resume", "set_deadline", "close", "reopen"],
        ])
        expect(solution).toMatchObject({ due_at, team_id: "team_b", state: "running" })
      })

      it("get other targets with another kind", async () => {
        await open()
        const change = { facts: { ...facts, kind: "work_order" as const }, answered: false, waits: [], actor_id: null }
        await afterSales.run(retargetClocks, { ticket_id, ...change, opened_at: MONDAY, now: later(1) })
        expect((await summary()).filter((line) => !line.includes("stopped"))).toEqual([
          "ticket resolution running 2031-03-10T18:00:00.000Z",
        ])
      })

      it("stay as they are when the calendar is changed, and are counted on by the old one", async () => {
        await open({ kind: "work_order" })
        await afterSales.run(saveBusinessCalendar, calendar(calendarId, "12:00"))
        await afterSales.run(pauseClocks, { ticket_id, reason: "waiting_parcel", now: later(4), actor_id: null })
        await afterSales.run(resumeClocks, { ticket_id, reason: null, now: later(6), actor_id: null })
        expect(await summary()).toEqual(["ticket resolution running 2031-03-11T11:00:00.000Z"])
      })

      it("stay as they are when the policy is retired", async () => {
        await open()
        const before = await summary()
        await dbConnection.raw("update sla_policy_version set status = 'retired', retired_at = ?", [later(1)])
        await afterSales.run(pauseClocks, { ticket_id, reason: "waiting_parcel", now: later(2), actor_id: null })
        await afterSales.run(resumeClocks, { ticket_id, reason: null, now: later(2), actor_id: null })
        expect(await summary()).toEqual(before)
      })

      it("are met once by two answers at the same time", async () => {
        await open()
        const answer = (at: Date) =>
          afterSales.run(meetClocks, { ticket_id, metric: "first_response", at, now: at, actor_id: null })
        await Promise.all([answer(later(1)), answer(later(2))])
        const [first] = await clocks()
        expect(first?.history.filter(({ action }) => action === "meet")).toHaveLength(1)
      })

      it("have a history that nobody rewrites", async () => {
        await open()
        await expect(dbConnection.raw("update sla_clock_event set action = 'x'")).rejects.toThrow("append-only")
        await expect(dbConnection.raw("delete from sla_calendar")).rejects.toThrow("append-only")
      })
    })
  },
})
