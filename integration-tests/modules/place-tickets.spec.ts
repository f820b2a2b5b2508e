import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { saveBusinessCalendar } from "../../src/modules/after-sales/commands/calendar/save-business-calendar"
import { addAbsence } from "../../src/modules/after-sales/commands/team/add-absence"
import { placeTicket } from "../../src/modules/after-sales/commands/team/place-ticket"
import { saveAgent, type AgentToSave } from "../../src/modules/after-sales/commands/team/save-agent"
import { seedTeams } from "../../src/modules/after-sales/commands/team/seed-teams"
import { listTeams } from "../../src/modules/after-sales/queries/team/list-teams"
import { placeTickets } from "../../src/workflows/sweep/place-tickets"
import { writeTicketRow } from "../support/ticket-row"

jest.setTimeout(120_000)

/** The one hour in which somebody works, so that the job that runs beside the test finds nobody to give anything to. */
const NOW = new Date("2031-03-04T10:30:00.000Z")

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer, dbConnection }) => {
    let container: MedusaContainer
    let firstLine: string
    let quality: string

    beforeEach(async () => {
      container = getContainer()
      const afterSales = container.resolve(AFTER_SALES_MODULE)
      await afterSales.run(saveBusinessCalendar, {
        ...{ id: null, name: "One hour", is_default: true, holiday_country: null, holiday_region: null },
        definition: {
          time_zone: "UTC",
          hours: { sun: [["03:00", "03:01"]] },
          extra_days: [{ on: "2031-03-04", hours: [["10:00", "11:00"]] }],
        },
        holiday_names: {},
      })
      await afterSales.run(seedTeams, undefined)
      const idOf = async (code: string) =>
        (await afterSales.ask(listTeams, undefined)).find((team) => team.code === code)?.id ?? ""
      firstLine = await idOf("customer_service")
      quality = await idOf("quality")
    })

    function hire(user_id: string, agent: Partial<AgentToSave> = {}): Promise<string> {
      return container.resolve(AFTER_SALES_MODULE).run(saveAgent, {
        ...{ id: null, user_id, display_name: user_id, languages: ["en"], capacity: 10, calendar_id: null },
        ...{ is_active: true, skills: [], areas: [], digest: [], team_ids: [firstLine] },
        ...agent,
      })
    }

    const addTicket = (id: string, ticket: Readonly<Record<string, string | null>> = {}) =>
      writeTicketRow(dbConnection, { id, opened_at: NOW, queue_at: NOW, ...ticket })

    function place(id: string, now = NOW) {
      return container.resolve(AFTER_SALES_MODULE).run(placeTicket, { id, category_ids: [], now })
    }

    async function ownersOf(...ids: readonly string[]): Promise<(string | null)[]> {
      const { rows } = await dbConnection.raw("select id, owner_id from support_ticket where id = any(?) order by id", [
        [...ids],
      ])
      return rows.map(({ owner_id }: { owner_id: string | null }) => owner_id)
    }

    async function historyOf(id: string): Promise<object[]> {
      const { rows } = await dbConnection.raw(
        "select action, actor_type, facts->>'owner_id' as owner from ticket_event where ticket_id = ? order by id",
        [id],
      )
      return rows
    }

    describe("placing a ticket", () => {
      it("gives it the team by the rules and somebody who is there, and writes so down", async () => {
        await hire("ann", { team_ids: [quality] })
        await addTicket("tick_1", { kind: "complaint" })
        expect(await place("tick_1")).toEqual({ team_id: quality, owner_id: "ann" })
        expect(await historyOf("tick_1")).toEqual([{ action: "place", actor_type: "policy", owner: "ann" }])
      })

      it("takes turns among equals", async () => {
        for (const user of ["ann", "bo", "cleo"]) await hire(user)
        const ids = ["tick_1", "tick_2", "tick_3"]
        for (const [minute, id] of ids.entries()) {
          await addTicket(id)
          await place(id, new Date(NOW.getTime() + minute * 60_000))
        }
        expect((await ownersOf(...ids)).sort()).toEqual(["ann", "bo", "cleo"])
      })

      it("gives nobody more than he has room for, however many tickets come at once", async () => {
        await hire("ann", { capacity: 3 })
        // In two teams: what the one gives him counts in the other.
        await hire("bo", { capacity: 2, team_ids: [firstLine, quality] })
        const ids = Array.from({ length: 12 }, (_, n) => `tick_${String(n).padStart(2, "0")}`)
        for (const [n, id] of ids.entries()) await addTicket(id, { kind: n % 2 === 0 ? "consultation" : "complaint" })
        await Promise.all(ids.map((id) => place(id)))
        const owners = await ownersOf(...ids)
        const loadOf = (user: string) => owners.filter((owner) => owner === user).length
        expect({ ann: loadOf("ann"), bo: loadOf("bo"), nobody: loadOf("bo") + loadOf("ann") }).toEqual({
          ...{ ann: 3, bo: 2, nobody: 5 },
        })
      })

      it("gives one ticket to one person, however often it is placed at once", async () => {
        for (const user of ["ann", "bo", "cleo"]) await hire(user)
        await addTicket("tick_1")
        await Promise.all([1, 2, 3].map(() => place("tick_1")))
        expect(await historyOf("tick_1")).toHaveLength(1)
      })

      it("leaves it to the lead outside working hours, and leaves what is over alone", async () => {
        await hire("ann")
        await addTicket("tick_1")
        expect(await place("tick_1", new Date("2031-03-04T12:00:00.000Z"))).toEqual({
          ...{ team_id: firstLine, owner_id: null },
        })
        await addTicket("tick_2", { stage: "resolved" })
        expect(await place("tick_2")).toBeNull()
      })
    })

    describe("the sweep of tickets that nobody can answer", () => {
      it("hands on what somebody has who is ill, and lets go of what nobody can take", async () => {
        const ann = await hire("ann")
        await hire("bo", { capacity: 1 })
        for (const id of ["tick_1", "tick_2"]) await addTicket(id, { team_id: firstLine, owner_id: "ann" })
        expect(await placeTickets(container, NOW)).toEqual([])
        await container
          .resolve(AFTER_SALES_MODULE)
          .run(addAbsence, { agent_id: ann, from_at: NOW, until_at: null, words: "Ill" })
        expect(await placeTickets(container, NOW)).toHaveLength(2)
        expect((await ownersOf("tick_1", "tick_2")).toSorted()).toEqual(["bo", null])
        expect(await placeTickets(container, NOW)).toEqual([])
      })

      it("hands on what somebody has who has left", async () => {
        const ann = await hire("ann")
        await hire("bo")
        await addTicket("tick_1", { team_id: firstLine, owner_id: "ann" })
        await hire("ann", { id: ann, is_active: false })
        expect(await placeTickets(container, NOW)).toEqual(["tick_1"])
        expect(await ownersOf("tick_1")).toEqual(["bo"])
      })

      it("gives what waits for its team to whoever has room by now, and presses nothing on anybody", async () => {
        await addTicket("tick_1", { team_id: firstLine })
        await addTicket("tick_2", { team_id: firstLine })
        await dbConnection.raw(
          `insert into ticket_event (id, action, from_stage, to_stage, actor_type, actor_id, occurred_at, ticket_id)
           values ('tevt_1', 'release', 'open', 'open', 'staff', 'zoe', now(), 'tick_2')`,
        )
        expect(await placeTickets(container, NOW)).toEqual([])
        await hire("ann")
        expect(await placeTickets(container, NOW)).toEqual(["tick_1"])
        expect(await ownersOf("tick_1", "tick_2")).toEqual(["ann", null])
      })

      it("leaves a ticket with a member of staff who is no agent", async () => {
        await hire("ann")
        await addTicket("tick_1", { team_id: firstLine, owner_id: "boss" })
        expect(await placeTickets(container, NOW)).toEqual([])
      })
    })
  },
})
