import type { AdminServiceAgent, ErrorBody } from "../../src/types"
import { runOnServer } from "../support/run-on-server"
import { openTestShop, type TestShop } from "../support/shop"
import { AT_WORK, changeTeam, createUser, findTeam, hireAgent, listTeams, namesOf, simulate } from "../support/teams"
import { writeTicketRow } from "../support/ticket-row"

jest.setTimeout(300_000)

const TEAMS = "/admin/after-sales/service-teams"
const AGENTS = "/admin/after-sales/service-agents"

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    const hire = (...agent: Parameters<typeof hireAgent> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
      hireAgent(test, getContainer(), ...agent)

    /** Tickets that somebody has in hand. */
    async function giveTickets({ user_id }: AdminServiceAgent, count: number): Promise<void> {
      for (let n = 0; n < count; n++) {
        await writeTicketRow(dbConnection, { id: `tick_${user_id}_${n}`, owner_id: user_id })
      }
    }

    async function refused(path: string, body: object): Promise<string[]> {
      const answer = await test.admin.ask<ErrorBody>("POST", path, body)
      expect(answer.status).toBe(400)
      return (answer.body.reasons ?? []).map(({ code, field }) => `${code} ${field}`)
    }

    describe("teams", () => {
      it("begin as the four units of the handbook, each with its tickets (M02)", async () => {
        const teams = await listTeams(test)
        expect(teams.map(({ code, name_zh, rules }) => [code, name_zh, ...rules.map(({ kind }) => kind)])).toEqual([
          ["customer_service", "客户服务", null],
          ["technical_support", "技术支持", "work_order"],
          ["after_sales", "售后服务", "order_problem"],
          ["quality", "质量管理", "complaint"],
        ])
        const quality = await findTeam(test, "quality")
        expect(await simulate(test, { kind: "complaint" })).toMatchObject({ team_id: quality.id, agent_id: null })
      })

      it("refuse a rule that stands already, with the team that has it, and a code that is taken", async () => {
        const team = { code: "boilers", name_en: "Boiler desk", name_zh: "锅炉组" }
        expect(await refused(TEAMS, { ...team, rules: [{ kind: "complaint" }] })).toEqual([
          "routing_rule_repeated rules.0",
        ])
        expect(await refused(TEAMS, { ...team, code: "quality" })).toEqual(["in_use code"])
        const unknown = await test.admin.ask("POST", TEAMS, { ...team, lead_user_id: "user_unknown" })
        expect(unknown.status).toBe(404)
      })

      it("are made once however often the same POST is sent", async () => {
        const admin = test.admin.with({ "Idempotency-Key": "export-desk" })
        const body = { code: "export", name_en: "Export desk", name_zh: "出口服务" }
        const first = await admin.post<{ service_team: { id: string } }>(TEAMS, body)
        const again = await admin.post<{ service_team: { id: string } }>(TEAMS, body)
        expect(again.service_team.id).toBe(first.service_team.id)
      })

      it("take the tickets of a category, for which the product is looked up", async () => {
        const product = test.shop.products["blue-willow-tea-set"]
        const { product_categories } = await test.admin.get<{ product_categories: { id: string }[] }>(
          "/admin/product-categories",
        )
        const [category] = product_categories
        await test.admin.post(`/admin/product-categories/${category?.id}/products`, { add: [product?.id] })
        const china = await test.admin.post<{ service_team: { id: string } }>(TEAMS, {
          ...{ code: "china", name_en: "China desk", name_zh: "瓷器组" },
          rules: [{ category_id: category?.id, skill: { code: "glazes", level: 2 } }],
        })
        const there = await simulate(test, { kind: "complaint", product_id: product?.id })
        expect(there).toMatchObject({ team_id: china.service_team.id, skill: { code: "glazes", level: 2 } })
      })
    })

    describe("agents", () => {
      it("get what they can do, and everybody else is told why not", async () => {
        const { id: team } = await findTeam(test, "technical_support")
        const there = { team_ids: [team] }
        const busy = await hire({ ...there, display_name: "Busy", capacity: 2 })
        await giveTickets(busy, 2)
        await hire({ ...there, display_name: "German", languages: ["de"] })
        await hire({ display_name: "Elsewhere" })
        const ann = await hire({ ...there, display_name: "Ann", languages: ["en-GB", "zh"] })
        const found = await simulate(test, { kind: "work_order", language: "en" })
        expect(found).toMatchObject({ team_id: team, agent_id: ann.id, responsible: { as: "owner" } })
        expect(namesOf(found).sort()).toEqual([
          "Ann",
          "Busy: at_capacity",
          "Elsewhere: not_in_team",
          "German: language_not_spoken",
        ])
        const { service_agent } = await test.admin.get<{ service_agent: AdminServiceAgent }>(`${AGENTS}/${busy.id}`)
        expect(service_agent).toMatchObject({ open_tickets: 2, capacity: 2, is_absent: false })
      })

      it("get nothing at night, on leave or once they have left: then the lead answers for it (T02)", async () => {
        const lead_user_id = await createUser(getContainer(), "Lead")
        const team = await changeTeam(test, await findTeam(test, "after_sales"), { lead_user_id })
        const bo = await hire({ display_name: "Bo", team_ids: [team.id] })
        const asked = { kind: "order_problem" } as const
        const reasonsOf = async (at = AT_WORK) => {
          const found = await simulate(test, { ...asked, at })
          expect(found.responsible).toEqual(
            found.agent_id === null ? { user_id: lead_user_id, as: "lead" } : { user_id: bo.user_id, as: "owner" },
          )
          return found.agents.find(({ agent_id }) => agent_id === bo.id)?.reasons
        }
        expect(await reasonsOf()).toEqual([])
        expect(await reasonsOf("2031-03-04T22:00:00.000Z")).toEqual(["outside_hours"])
        const leave = { from_at: "2031-03-04T00:00:00Z", until_at: "2031-03-05T00:00:00Z", words: "Annual leave" }
        const { service_agent } = await test.admin.post<{ service_agent: AdminServiceAgent }>(
          `${AGENTS}/${bo.id}/absences`,
          leave,
        )
        expect(await reasonsOf()).toEqual(["absent"])
        expect(await reasonsOf("2031-03-05T10:00:00.000Z")).toEqual([])
        const [absence] = service_agent.absences
        const gone = await test.admin.ask("DELETE", `${AGENTS}/${bo.id}/absences/${absence?.id}`)
        expect(gone.status).toBe(200)
        expect(await reasonsOf()).toEqual([])
        const { user_id, display_name } = bo
        await test.admin.post(`${AGENTS}/${bo.id}`, { user_id, display_name, is_active: false, team_ids: [team.id] })
        expect(await reasonsOf()).toEqual(["inactive"])
      })

      it("are one for each user, and their absences end after they begin", async () => {
        const { user_id, id } = await hire({ display_name: "Cleo" })
        expect(await refused(AGENTS, { user_id, display_name: "Cleo again" })).toEqual(["in_use user_id"])
        const backwards = { from_at: AT_WORK, until_at: AT_WORK }
        expect((await test.admin.ask("POST", `${AGENTS}/${id}/absences`, backwards)).status).toBe(400)
      })

      it("are listed page by page, those of one team if asked", async () => {
        const { id: team_id } = await findTeam(test, "quality")
        for (const display_name of ["Dora", "Emil", "Fay"]) await hire({ display_name, team_ids: [team_id] })
        const seen: string[] = []
        let cursor: string | null = ""
        while (cursor !== null) {
          const query: string = new URLSearchParams({ team_id, limit: "2", ...(cursor ? { cursor } : {}) }).toString()
          const page: { service_agents: AdminServiceAgent[]; next_cursor: string | null } = await test.admin.get(
            `${AGENTS}?${query}`,
          )
          seen.push(...page.service_agents.map(({ display_name }) => display_name))
          cursor = page.next_cursor
        }
        expect(seen.sort()).toEqual(["Dora", "Emil", "Fay"])
      })
    })

    it("leaves no rule that says what another says, whoever writes past the plugin", async () => {
      const { id } = await findTeam(test, "quality")
      const rule = dbConnection.raw(
        `insert into service_routing_rule (id, kind, team_id) values ('twice', 'complaint', ?)`,
        [id],
      )
      await expect(rule).rejects.toThrow("UQ_service_routing_rule_case")
    })
  },
})
