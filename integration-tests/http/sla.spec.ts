import { DEFAULT_SLA } from "../../src/domain/sla/default-policy"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { openClocks } from "../../src/modules/after-sales/commands/sla/open-clocks"
import { pauseClocks } from "../../src/modules/after-sales/commands/sla/pause-clocks"
import { resumeClocks } from "../../src/modules/after-sales/commands/sla/resume-clocks"
import type { AdminSlaPolicy, SimulateSlaAnswer, SlaClockExplanation, SlaClockSummary } from "../../src/types"
import { runOnServer } from "../support/run-on-server"
import { faults, Settings } from "../support/settings"
import { writeTicketRow } from "../support/ticket-row"

jest.setTimeout(180_000)

interface OnePolicy {
  readonly sla_policy: AdminSlaPolicy
}
interface ClockPage {
  readonly sla_clocks: readonly SlaClockSummary[]
  readonly next_cursor: string | null
}

/** In the future, so that the job that runs beside the test finds nothing due. 2031-03-03 is a Monday. */
const MONDAY = new Date("2031-03-03T10:00:00.000Z")
const later = (hours: number) => new Date(MONDAY.getTime() + hours * 3_600_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let settings: Settings

    beforeEach(async () => {
      settings = await Settings.open(api, getContainer())
      await settings.post("/setup", { preset: "generic" })
    })

    const create = async (code: string, terms: object = DEFAULT_SLA.terms): Promise<AdminSlaPolicy> => {
      const answer = await settings.post<OnePolicy>("/sla-policies", { code, name: code, terms })
      expect(answer).toMatchObject({ status: 200 })
      return answer.data.sla_policy
    }
    const versions = ({ versions: all }: AdminSlaPolicy) => all.map(({ version, status }) => `${version} ${status}`)

    describe("promises", () => {
      it("come with the preset, published and exactly as the handbook has them", async () => {
        const { data } = await settings.get<{ sla_policies: AdminSlaPolicy[] }>("/sla-policies")
        expect(data.sla_policies.map(versions)).toEqual([["1 published"]])
        expect(data.sla_policies[0]?.versions[0]).toMatchObject(DEFAULT_SLA.terms)
      })

      it("are refused while another policy promises the same tickets something", async () => {
        const { id } = await create("rival")
        expect(faults(await settings.post(`/sla-policies/${id}/publish`))).toEqual([
          "policy_ambiguous terms.conditions",
        ])
      })

      it("are written anew as a draft, published over the old version, and taken out of force", async () => {
        const conditions = [{ attribute: "language", operator: "in", values: ["de"] }]
        const { id } = await create("german", { ...DEFAULT_SLA.terms, conditions })
        await settings.post(`/sla-policies/${id}/publish`, { version: 1 })
        const draft = {
          code: "german",
          name: "German",
          terms: { ...DEFAULT_SLA.terms, conditions, warn_percentage: 50 },
        }
        const saved = await settings.post<OnePolicy>(`/sla-policies/${id}/draft`, draft)
        expect(versions(saved.data.sla_policy)).toEqual(["2 draft", "1 published"])
        const published = await settings.post<OnePolicy>(`/sla-policies/${id}/publish`, { version: 2 })
        expect(versions(published.data.sla_policy)).toEqual(["2 published", "1 retired"])
        const retired = await settings.post<OnePolicy>(`/sla-policies/${id}/retire`)
        expect(versions(retired.data.sla_policy)).toEqual(["2 retired", "1 retired"])
        expect(faults(await settings.post(`/sla-policies/${id}/publish`, { version: 2 }))).toEqual([
          "version_not_draft version",
        ])
      })

      it("name everything that is wrong with them at once", async () => {
        const { id } = await create("broken", {
          targets: [],
          conditions: [{ attribute: "team", operator: "in", values: [] }],
        })
        expect(faults(await settings.post(`/sla-policies/${id}/publish`))).toEqual([
          "policy_incomplete terms.targets",
          "policy_incomplete terms.conditions.0.values",
        ])
      })

      it("are created once by two clicks with one key", async () => {
        const body = { code: "once", name: "Once" }
        const headers = { ...settings.staff.headers, "Idempotency-Key": "key-1" }
        const click = () => api.post("/admin/after-sales/sla-policies", body, { headers })
        const [one, two] = await Promise.all([click(), click()])
        expect(one.data.sla_policy.id).toBe(two.data.sla_policy.id)
      })

      it.each<[object, string]>([
        [{ code: "x", name: "X", terms: { targets: [{ kind: "moon" }] } }, "terms.targets.0.kind"],
        [{ code: "x", name: "X", terms: { warn_percentage: 0 } }, "terms.warn_percentage"],
        [{ code: "x", name: "X", terms: { surprise: 1 } }, "surprise"],
        [{ name: "X" }, "code"],
      ])("%j is answered with 400 naming %s", async (body, field) => {
        const answer = await settings.post("/sla-policies", body)
        expect([answer.status, answer.data.message?.includes(field)]).toEqual([400, true])
      })
    })

    describe("the simulator", () => {
      it("makes of a ticket what would be made of a real one, and says why", async () => {
        const answer = await settings.post<SimulateSlaAnswer>("/sla-policies/simulate", {
          facts: { kind: "work_order" },
          opened_at: "2031-03-03T10:00:00Z",
          happenings: [
            { what: "resume", at: "2031-03-03T14:00:00Z" },
            { what: "pause", reason: "waiting_parcel", at: "2031-03-03T11:00:00Z" },
          ],
          at: "2031-03-04T10:00:00Z",
        })
        expect(answer.data.policy).toMatchObject({ code: "standard", version: 1 })
        expect(answer.data.clocks).toMatchObject([
          {
            metric: "resolution",
            due_at: "2031-03-11T12:00:00.000Z",
            parts: [
              { kind: "target", due_at: "2031-03-10T18:00:00.000Z" },
              { kind: "interruption", reason: "waiting_parcel", minutes: 180, due_at: "2031-03-11T12:00:00.000Z" },
            ],
          },
        ])
      })

      it("promises nothing for a ticket that is older than every policy", async () => {
        const body = { facts: { kind: "complaint" }, opened_at: "2020-01-01T10:00:00Z" }
        const { data } = await settings.post<SimulateSlaAnswer>("/sla-policies/simulate", body)
        expect(data).toEqual({ policy: null, clocks: [] })
      })
    })

    describe("the live board", () => {
      const facts = {
        kind: "work_order" as const,
        priority: "normal" as const,
        channel: "email" as const,
        team_id: "team_1",
        calendar_id: null,
        sales_channel_id: null,
        customer_group_ids: [],
        language: null,
        opened_by: "customer" as const,
      }
      const open = async (ticket_id: string, opened_at: Date) => {
        await writeTicketRow(dbConnection, { id: ticket_id, kind: "work_order", subject: "It broke" })
        await getContainer()
          .resolve(AFTER_SALES_MODULE)
          .run(openClocks, { ticket_id, facts, opened_at, now: opened_at })
      }
      const board = async (query: string) => (await settings.get<ClockPage>(`/sla-clocks?${query}`)).data

      it("shows what falls due next, page by page, and in which state", async () => {
        for (const [index, id] of ["tick_a", "tick_b", "tick_c"].entries()) await open(id, later(24 * (2 - index)))
        const afterSales = getContainer().resolve(AFTER_SALES_MODULE)
        const pause = { ticket_id: "tick_b", reason: "waiting_parcel" as const, actor_id: null, now: later(25) }
        await afterSales.run(pauseClocks, pause)
        const first = await board("limit=2")
        const second = await board(`limit=2&cursor=${first.next_cursor ?? ""}`)
        expect([...first.sla_clocks, ...second.sla_clocks].map(({ ticket_id }) => ticket_id)).toEqual([
          ...["tick_c", "tick_b", "tick_a"],
        ])
        expect(second.next_cursor).toBeNull()
        expect((await board("state=paused")).sla_clocks).toMatchObject([
          { ticket_id: "tick_b", face: "paused", waits_for: "waiting_parcel", subject: "It broke" },
        ])
        expect((await board("state=breached")).sla_clocks).toEqual([])
        expect((await board("team_id=team_2")).sla_clocks).toEqual([])
      })

      it("tells why a deadline is what it is", async () => {
        await open("tick_a", MONDAY)
        const afterSales = getContainer().resolve(AFTER_SALES_MODULE)
        const wait = { ticket_id: "tick_a", actor_id: null }
        await afterSales.run(pauseClocks, { ...wait, reason: "waiting_supplier", now: later(1) })
        await afterSales.run(resumeClocks, { ...wait, reason: null, now: later(2) })
        const [clock] = (await board("ticket_id=tick_a")).sla_clocks
        const { data } = await settings.get<{ explanation: SlaClockExplanation }>(
          `/sla-clocks/${clock?.id ?? ""}/explanation`,
        )
        const { parts, history, due_at } = data.explanation
        expect(parts.map(({ kind }) => kind)).toEqual(["target", "interruption"])
        expect(parts.at(-1)?.due_at).toBe(due_at)
        expect(history.map(({ action }) => action)).toEqual(["open", "pause", "resume"])
      })

      it.each(["state=late", "cursor=x", "limit=0"])("refuses %s", async (query) => {
        expect((await settings.get(`/sla-clocks?${query}`)).status).toBe(400)
      })
    })
  },
})
