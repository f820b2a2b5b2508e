import { decideReturnability } from "../../src/domain/policy/decide-returnability"
import { buildLine, buildOrder, buildShipment } from "../../src/domain/policy/policy.fixtures"
import type { AdminBusinessCalendar, AdminReason, Setup, SimulateAnswer, StorePolicy } from "../../src/types"
import { loadReturnRules } from "../../src/workflows/policy/load-return-rules"
import { runOnServer } from "../support/run-on-server"
import { faults, type PolicyPage, Settings, SOUND_TERMS } from "../support/settings"
import { storefrontSession } from "../support/staff-session"

jest.setTimeout(180_000)

const DAY_MS = 86_400_000

runOnServer({
  testSuite: ({ api, getContainer, dbConnection }) => {
    let settings: Settings

    beforeEach(async () => {
      settings = await Settings.open(api, getContainer())
    })

    const countRows = async (table: string) => {
      const { rows } = await dbConnection.raw(`select count(*)::int as n from ${table} where deleted_at is null`)
      return rows[0].n as number
    }

    describe("the set-up", () => {
      it("puts the EU preset in place: calendar with holidays, seven reasons on core's, published terms", async () => {
        expect((await settings.get("/setup")).data).toMatchObject({ preset: null })
        const chosen = (await settings.post<Setup>("/setup", { preset: "eu" })).data
        expect(chosen.preset).toBe("eu")
        expect(chosen.presets.map(({ code }) => code)).toEqual(["generic", "eu", "cn"])

        const { policies } = (await settings.get<PolicyPage>("/policies")).data
        expect(policies).toMatchObject([
          { code: "standard", versions: [{ version: 1, status: "published", move_end_to_working_day: true }] },
        ])
        expect(policies[0]?.versions[0]?.windows).toMatchObject([
          { basis: "withdrawal", days: 14, statutory: true, counted_from: "last_parcel" },
          { basis: "nonconformity", days: 731 },
        ])
        const { reasons } = (await settings.get<{ reasons: AdminReason[] }>("/reasons")).data
        expect(reasons.map(({ code }) => code).sort()).toEqual([
          "lost",
          "not_as_described",
          "preference",
          "quality",
          "size_or_specification",
          "transit_damage",
          "wrong_item",
        ])
        expect(reasons.find(({ code }) => code === "lost")).toMatchObject({
          label: "Never arrived",
          goods_come_back: false,
        })
        const { business_calendars } = (
          await settings.get<{ business_calendars: AdminBusinessCalendar[] }>("/business-calendars")
        ).data
        expect(business_calendars).toMatchObject([{ is_default: true, holiday_country: "DE", warnings: [] }])
        expect(business_calendars[0]?.definition.holidays.length).toBeGreaterThan(20)
      })

      it("doubles nothing when it is applied twice, also at once", async () => {
        const answers = await Promise.all([
          settings.post("/setup", { preset: "cn" }),
          settings.post("/setup", { preset: "cn" }),
        ])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        await settings.post("/setup", { preset: "cn" })
        expect(await countRows("after_sales_policy")).toBe(1)
        expect(await countRows("after_sales_reason")).toBe(7)
        expect(await countRows("return_reason")).toBe(7)
        expect(await countRows("business_calendar")).toBe(1)
      })

      it("refuses another preset once one is in place", async () => {
        await settings.post("/setup", { preset: "generic" })
        expect(faults(await settings.post("/setup", { preset: "eu" }))).toEqual(["in_use preset"])
      })
    })

    describe("the rule about terms in force", () => {
      it("governs an order by the version of its day, and by the newer one where that is better", async () => {
        await settings.post("/setup", { preset: "generic" })
        const { policies } = (await settings.get<PolicyPage>("/policies")).data
        const policy = policies[0]
        // The remedies stay, or a longer window alone would not make the terms better.
        const { remedies } = policy?.versions[0] ?? SOUND_TERMS
        const days = (number: number) => ({ remedies, windows: [{ basis: "withdrawal", days: number }] })
        const republish = async (number: number) => {
          await settings.post(`/policies/${policy?.id}/draft`, {
            code: "standard",
            name: "Standard",
            terms: days(number),
          })
          expect(await settings.post(`/policies/${policy?.id}/publish`)).toMatchObject({ status: 200 })
        }
        const placedAt = Date.now()
        const delivered = buildShipment({ delivered_at: placedAt + DAY_MS })
        const line = buildLine({ shipments: [delivered] })
        const order = buildOrder({ placed_at: placedAt, lines: [line] })
        const versionAfter = async (elapsedDays: number) => {
          const { policies: terms, spanCalendarOf } = await loadReturnRules(getContainer())
          const decision = decideReturnability({
            ...{ policies: terms, order, line, shipment: delivered, basis: "withdrawal" as const },
            ...{ now: placedAt + elapsedDays * DAY_MS, calendarOf: spanCalendarOf },
          })
          return decision.accepted ? decision.value.terms.version : decision.reasons[0].code
        }
        expect(await versionAfter(20)).toBe(1)
        await republish(10)
        expect(await versionAfter(20)).toBe(1)
        await republish(60)
        expect(await versionAfter(20)).toBe(3)
        expect(await versionAfter(50)).toBe(3)
        expect(await versionAfter(80)).toBe("window_closed")
      })
    })

    describe("the simulator", () => {
      it("says which policy, which clause, until when, and why", async () => {
        await settings.post("/setup", { preset: "eu" })
        const facts = {
          currency_code: "eur",
          total: "80",
          placed_at: "2026-10-27T12:00:00Z",
          lines: [
            {
              ...{ id: "line_1", quantity: 1, total: "80" },
              shipments: [
                {
                  ...{ fulfillment_id: "ful_1", quantity: 1, fulfilled_at: "2026-10-28T12:00:00Z" },
                  delivered_at: "2026-10-31T12:00:00Z",
                },
              ],
            },
          ],
        }
        const items = [
          { line_item_id: "line_1", reason_code: "preference" },
          { line_item_id: "line_1", reason_code: "whim" },
        ]
        const answer = await settings.post<SimulateAnswer>("/policies/simulate", {
          facts,
          items,
          at: "2026-11-10T12:00:00Z",
        })
        const [granted, refused] = answer.data.results
        // The 14th day after Saturday 31 October is a Saturday: the window ends with the Monday, at midnight in Berlin.
        expect(granted).toMatchObject({
          accepted: true,
          granted: {
            policy_code: "standard",
            clause: { clause: "window.withdrawal", source: "Directive 2011/83/EU art. 9 (1), (2) (b)" },
            window: { ends_on: "2026-11-16", ends_at: "2026-11-16T23:00:00.000Z", moved_off_holiday: true },
          },
        })
        expect(granted?.steps.map(({ kind }) => kind)).toEqual([
          "terms_at_order",
          "delivery_day",
          "days_counted",
          "moved_to_working_day",
          "window_open",
          "governing_terms",
        ])
        expect(refused).toMatchObject({
          accepted: false,
          refusals: [{ code: "reason_unknown", field: "items.1.reason_code" }],
        })
      })
    })

    describe("what customers may read", () => {
      it("are the published terms in fields and words, without the merchant's limits", async () => {
        await settings.post("/setup", { preset: "generic" })
        const vip = { attribute: "customer_group", operator: "in", values: ["cusgroup_secret"] }
        const { id } = await settings.createPolicy("vip", {
          ...SOUND_TERMS,
          conditions: [vip],
          auto_approve_limit: "777",
          auto_approve_currency: "eur",
        })
        await settings.post(`/policies/${id}/publish`)
        await settings.createPolicy("draft-only")
        const storefront = await storefrontSession(getContainer())
        const answer = await api.get("/store/after-sales/policy", storefront)
        const { policies }: { policies: StorePolicy[] } = answer.data
        expect(policies.map(({ code }) => code).sort()).toEqual(["standard", "vip"])
        expect(policies.find(({ code }) => code === "vip")?.words[0]).toBe(
          "Goods may be returned without giving a reason within 14 days of delivery.",
        )
        expect(JSON.stringify(policies)).not.toMatch(/secret|777|auto_approve|calendar/)
      })
    })
  },
})
