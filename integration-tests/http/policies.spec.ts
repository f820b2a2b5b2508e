import { medusaIntegrationTestRunner } from "@medusajs/test-utils"

import { decideReturnability } from "../../src/domain/policy/decide-returnability"
import { buildLine, buildOrder, buildShipment } from "../../src/domain/policy/policy.fixtures"
import type {
  AdminBusinessCalendar,
  AdminPolicy,
  AdminReason,
  SimulateAnswer,
  Setup,
  StorePolicy,
} from "../../src/types"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { publishPolicyVersion } from "../../src/modules/after-sales/commands/policy/publish-policy-version"
import type AfterSalesModuleService from "../../src/modules/after-sales/service"
import { loadReturnRules } from "../../src/workflows/policy/load-return-rules"
import { staffSession, storefrontSession } from "../support/staff-session"

jest.setTimeout(180_000)

const DAY_MS = 86_400_000

/** Terms as a merchant writes them, with what publishing asks for. */
const SOUND_TERMS = { windows: [{ basis: "withdrawal", days: 14 }], remedies: ["refund"] }
const FOR_ONE_PRODUCT = { attribute: "product", operator: "in", values: ["prod_1"] }

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConnection }) => {
    let staff: { headers: Record<string, string> }

    beforeEach(async () => {
      staff = await staffSession(getContainer())
    })

    const call = async (method: "get" | "post", path: string, body: object = {}) => {
      const url = `/admin/after-sales${path}`
      const answer = await (method === "get" ? api.get(url, staff) : api.post(url, body, staff)).catch(
        (error: { response: { status: number; data: unknown } }) => error.response,
      )
      return answer as { status: number; data: Record<string, unknown> & { message: string; code: string } }
    }
    const post = (path: string, body?: object) => call("post", path, body)
    const get = (path: string) => call("get", path)
    const faults = (answer: { data: Record<string, unknown> }) =>
      (answer.data.reasons as { code: string; field: string }[]).map(({ code, field }) => `${code} ${field}`)
    const policyOf = (answer: { data: Record<string, unknown> }) => answer.data.policy as AdminPolicy
    const createPolicy = async (code: string, terms: object = SOUND_TERMS) => {
      const answer = await post("/policies", { code, name: code, terms })
      expect(answer).toMatchObject({ status: 200 })
      return policyOf(answer)
    }
    const countRows = async (table: string) => {
      const { rows } = await dbConnection.raw(`select count(*)::int as n from ${table} where deleted_at is null`)
      return rows[0].n as number
    }

    describe("the set-up", () => {
      it("puts the EU preset in place: calendar with holidays, seven reasons on core's, published terms", async () => {
        expect((await get("/setup")).data).toMatchObject({ preset: null })
        const chosen = (await post("/setup", { preset: "eu" })).data as unknown as Setup
        expect(chosen.preset).toBe("eu")
        expect(chosen.presets.map(({ code }) => code)).toEqual(["generic", "eu", "cn"])

        const { policies } = (await get("/policies")).data as unknown as { policies: AdminPolicy[] }
        expect(policies).toMatchObject([
          { code: "standard", versions: [{ version: 1, status: "published", move_end_to_working_day: true }] },
        ])
        expect(policies[0]?.versions[0]?.windows).toMatchObject([
          { basis: "withdrawal", days: 14, statutory: true, counted_from: "last_parcel" },
          { basis: "nonconformity", days: 731 },
        ])
        const { reasons } = (await get("/reasons")).data as unknown as { reasons: AdminReason[] }
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
        const { business_calendars } = (await get("/business-calendars")).data as unknown as {
          business_calendars: AdminBusinessCalendar[]
        }
        expect(business_calendars).toMatchObject([{ is_default: true, holiday_country: "DE", warnings: [] }])
        expect(business_calendars[0]?.definition.holidays.length).toBeGreaterThan(20)
      })

      it("doubles nothing when it is applied twice, also at once", async () => {
        const answers = await Promise.all([post("/setup", { preset: "cn" }), post("/setup", { preset: "cn" })])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        await post("/setup", { preset: "cn" })
        expect(await countRows("after_sales_policy")).toBe(1)
        expect(await countRows("after_sales_reason")).toBe(7)
        expect(await countRows("return_reason")).toBe(7)
        expect(await countRows("business_calendar")).toBe(1)
      })

      it("refuses another preset once one is in place", async () => {
        await post("/setup", { preset: "generic" })
        expect(faults(await post("/setup", { preset: "eu" }))).toEqual(["in_use preset"])
      })
    })

    describe("publishing", () => {
      beforeEach(async () => {
        await post("/setup", { preset: "generic" })
      })

      it("names everything that is missing or contradictory at once, and publishes nothing of it", async () => {
        const { id } = await createPolicy("half-done", {
          windows: [{ basis: "withdrawal", days: 14, statutory: true }],
          fees: [{ kind: "restocking", percentage: "10" }],
          seasons: [{ name: "X", from_on: "2026-12-24", to_on: "2026-11-01", until_on: "2027-01-31" }],
          conditions: [{ attribute: "tag", operator: "in", values: [] }],
          auto_approve_limit: "50",
        })
        const answer = await post(`/policies/${id}/publish`)
        expect(answer.status).toBe(400)
        expect(faults(answer)).toEqual([
          "policy_incomplete terms.remedies",
          "policy_contradictory terms.windows.0.statutory",
          "policy_contradictory terms.seasons.0.to_on",
          "policy_incomplete terms.conditions.0.values",
          "policy_incomplete terms.auto_approve_currency",
        ])
        expect(policyOf(await get(`/policies/${id}`)).versions).toMatchObject([{ version: 1, status: "draft" }])
      })

      it("refuses a tie with another published policy", async () => {
        const { id } = await createPolicy("rival")
        expect(faults(await post(`/policies/${id}/publish`))).toEqual(["policy_ambiguous terms.conditions"])
      })

      it("lets one of ten rivals through when all are published at once", async () => {
        const terms = { ...SOUND_TERMS, conditions: [{ attribute: "category", operator: "in", values: ["cat_1"] }] }
        const rivals = await Promise.all(
          Array.from({ length: 10 }, (_, index) => createPolicy(`rival-${index}`, terms)),
        )
        const service: AfterSalesModuleService = getContainer().resolve(AFTER_SALES_MODULE)
        const publications = await Promise.allSettled(
          rivals.map(({ id }) => service.run(publishPolicyVersion, { policy_id: id, version: null, now: new Date() })),
        )
        expect(publications.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      })

      it("retires the version before at the same instant, and keeps both for the orders placed under them", async () => {
        const { id } = await createPolicy("one", { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] })
        await post(`/policies/${id}/publish`, { version: 1 })
        const long = { ...SOUND_TERMS, windows: [{ basis: "withdrawal", days: 30 }], conditions: [FOR_ONE_PRODUCT] }
        const drafted = policyOf(await post(`/policies/${id}/draft`, { code: "one", name: "One", terms: long }))
        expect(drafted.versions.map(({ version, status }) => `${version} ${status}`)).toEqual([
          "2 draft",
          "1 published",
        ])

        const published = policyOf(await post(`/policies/${id}/publish`, { version: 2 }))
        expect(published.versions.map(({ version, status }) => `${version} ${status}`)).toEqual([
          "2 published",
          "1 retired",
        ])
        expect(published.versions[1]?.retired_at).toBe(published.versions[0]?.published_at)
        expect(published.versions[1]?.windows).toMatchObject([{ days: 14 }])
      })

      it("publishes once for two clicks, and never again what is retired", async () => {
        const { id } = await createPolicy("one", { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] })
        const [first, second] = await Promise.all([post(`/policies/${id}/publish`), post(`/policies/${id}/publish`)])
        expect([first?.status, second?.status]).toEqual([200, 200])
        expect(policyOf(await get(`/policies/${id}`)).versions).toHaveLength(1)

        await post(`/policies/${id}/draft`, {
          code: "one",
          name: "One",
          terms: { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] },
        })
        await post(`/policies/${id}/publish`)
        expect(faults(await post(`/policies/${id}/publish`, { version: 1 }))).toEqual(["version_not_draft version"])
      })
    })

    describe("a draft", () => {
      it("forgets what the merchant took out", async () => {
        const { id, versions } = await createPolicy("one", {
          ...SOUND_TERMS,
          auto_approve_limit: "49.90",
          auto_approve_currency: "EUR",
          fees: [{ kind: "return_freight", amount: "4.90", currency_code: "eur" }],
          conditions: [
            FOR_ONE_PRODUCT,
            { ...FOR_ONE_PRODUCT, effect: "excludes", values: ["prod_2"], source: "hygiene" },
          ],
        })
        expect(versions[0]).toMatchObject({
          auto_approve_limit: "49.9",
          auto_approve_currency: "eur",
          fees: [{ amount: "4.9", percentage: null }],
          conditions: [{ effect: "applies" }, { effect: "excludes", source: "hygiene" }],
        })
        const saved = policyOf(await post(`/policies/${id}/draft`, { code: "one", name: "One", terms: {} }))
        expect(saved.versions).toMatchObject([
          { id: versions[0]?.id, windows: [], fees: [], conditions: [], remedies: [], auto_approve_limit: null },
        ])
      })

      it("may change its code only until it is published", async () => {
        const { id } = await createPolicy("one", { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] })
        const renamed = { code: "two", name: "Two", terms: { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] } }
        expect(await post(`/policies/${id}/draft`, renamed)).toMatchObject({ status: 200 })
        await post("/setup", { preset: "generic" })
        expect(await post(`/policies/${id}/publish`)).toMatchObject({ status: 200 })
        expect(faults(await post(`/policies/${id}/draft`, { ...renamed, code: "three" }))).toEqual(["in_use code"])
      })

      it("is created once under a code", async () => {
        await createPolicy("one")
        expect(faults(await post("/policies", { code: "one", name: "Again" }))).toEqual(["in_use code"])
      })
    })

    describe("the rule about terms in force", () => {
      it("governs an order by the version of its day, and by the newer one where that is better", async () => {
        await post("/setup", { preset: "generic" })
        const { policies } = (await get("/policies")).data as unknown as { policies: AdminPolicy[] }
        const policy = policies[0]
        const days = (number: number) => ({ ...SOUND_TERMS, windows: [{ basis: "withdrawal", days: number }] })
        const republish = async (number: number) => {
          await post(`/policies/${policy?.id}/draft`, { code: "standard", name: "Standard", terms: days(number) })
          expect(await post(`/policies/${policy?.id}/publish`)).toMatchObject({ status: 200 })
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
        await post("/setup", { preset: "eu" })
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
        const answer = await post("/policies/simulate", { facts, items, at: "2026-11-10T12:00:00Z" })
        const [granted, refused] = (answer.data as unknown as SimulateAnswer).results
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

    describe("reasons", () => {
      const own = {
        code: "gift",
        label: "Unwanted gift",
        basis: "withdrawal",
        fault_party: "none",
        freight_payer: "customer",
      }

      it("stand on a return reason of core, which is made when there is none", async () => {
        const created = (await post("/reasons", own)).data.reason as AdminReason
        const { data } = await api.get(`/admin/return-reasons/${created.return_reason_id}`, staff)
        expect(data.return_reason).toMatchObject({ value: "gift", label: "Unwanted gift" })

        const changed = await post(`/reasons/${created.id}`, {
          label: "A gift",
          is_active: false,
          evidence: ["description"],
        })
        expect(changed.data.reason).toMatchObject({ label: "A gift", is_active: false, evidence: ["description"] })
        const emptied = await post(`/reasons/${created.id}`, { evidence: [] })
        expect(emptied.data.reason).toMatchObject({ label: "A gift", evidence: [] })
      })

      it("are linked to one that core has already", async () => {
        const made = await api.post("/admin/return-reasons", { value: "gift", label: "Present" }, staff)
        const created = (await post("/reasons", own)).data.reason
        expect(created).toMatchObject({ return_reason_id: made.data.return_reason.id, label: "Present" })
        expect(await countRows("return_reason")).toBe(1)
      })

      it("never make the customer pay for the merchant's fault, and leave nothing behind when refused", async () => {
        const unfair = { ...own, code: "broken", fault_party: "merchant" }
        expect(faults(await post("/reasons", unfair))).toEqual(["reason_contradictory freight_payer"])
        expect(await countRows("return_reason")).toBe(0)
        expect(faults(await post("/reasons", own).then(() => post("/reasons", own)))).toEqual(["in_use code"])
      })
    })

    describe("calendars", () => {
      const hours = {
        mon: [
          ["09:00", "12:00"],
          ["13:00", "18:00"],
        ],
      }
      const office = { name: "Office", definition: { time_zone: "Asia/Shanghai", hours } }

      it("keep hours, holidays and make-up days, and the first is the default", async () => {
        const extra_days = [{ on: "2026-10-10", hours: [["09:00", "18:00"]] }]
        const definition = { ...office.definition, holidays: ["2026-10-01"], extra_days }
        const created = (await post("/business-calendars", { ...office, definition })).data.business_calendar
        expect(created).toMatchObject({ is_default: true, definition })
        const { id } = created as AdminBusinessCalendar

        const second = await post("/business-calendars", { ...office, name: "Second", is_default: true })
        expect(second.data.business_calendar).toMatchObject({ is_default: true })
        expect((await get(`/business-calendars/${id}`)).data.business_calendar).toMatchObject({ is_default: false })

        const zone = async () => (await loadReturnRules(getContainer())).calendarOf(null).time_zone
        expect(await zone()).toBe("Asia/Shanghai")
        const { id: secondId } = second.data.business_calendar as AdminBusinessCalendar
        const moved = { ...office, is_default: true, definition: { ...office.definition, time_zone: "Europe/Berlin" } }
        await post(`/business-calendars/${secondId}`, moved)
        expect(await zone()).toBe("Europe/Berlin")

        const saved = await post(`/business-calendars/${id}`, { ...office, holiday_country: "DE", seed_holidays: true })
        const { definition: seeded } = saved.data.business_calendar as AdminBusinessCalendar
        expect(seeded.extra_days).toEqual([])
        expect(seeded.holidays).toContain(`${new Date().getUTCFullYear() + 1}-12-25`)
      })

      it("are refused with every fault and its field", async () => {
        const definition = { time_zone: "Mars/Base", hours: { mon: [["09:00", "25:00"]] } }
        expect(faults(await post("/business-calendars", { ...office, definition }))).toEqual([
          "calendar_time_zone_unknown definition.time_zone",
          "calendar_time_malformed definition.hours.mon.0.1",
        ])
        const nowhere = { ...office, holiday_country: "ZZ", seed_holidays: true }
        expect((await post("/business-calendars", nowhere)).status).toBe(400)
        expect(await countRows("business_calendar")).toBe(0)
      })

      it("can still be tried before they are saved", async () => {
        const asked = { calendar: office.definition, start: "2026-11-20T15:00:00Z", working_days: 1 }
        expect(await post("/business-calendars/simulate", asked)).toMatchObject({ status: 200 })
      })
    })

    describe("what customers may read", () => {
      it("are the published terms in fields and words, without the merchant's limits", async () => {
        await post("/setup", { preset: "generic" })
        const vip = { attribute: "customer_group", operator: "in", values: ["cusgroup_secret"] }
        const { id } = await createPolicy("vip", {
          ...SOUND_TERMS,
          conditions: [vip],
          auto_approve_limit: "777",
          auto_approve_currency: "eur",
        })
        await post(`/policies/${id}/publish`)
        await createPolicy("draft-only")
        const storefront = await storefrontSession(getContainer())
        const { data } = await api.get("/store/after-sales/policy", storefront)
        const { policies } = data as { policies: StorePolicy[] }
        expect(policies.map(({ code }) => code).sort()).toEqual(["standard", "vip"])
        expect(policies.find(({ code }) => code === "vip")?.words[0]).toBe(
          "Goods may be returned without giving a reason within 14 days of delivery.",
        )
        expect(JSON.stringify(data)).not.toMatch(/secret|777|auto_approve|calendar/)
      })
    })

    describe("lists", () => {
      it("page by keyset without losing or doubling a policy", async () => {
        for (const code of ["a", "b", "c"]) await createPolicy(code)
        const first = await get("/policies?limit=2")
        const second = await get(`/policies?limit=2&cursor=${String(first.data.next_cursor)}`)
        const codes = [first, second].flatMap(({ data }) => (data.policies as AdminPolicy[]).map(({ code }) => code))
        expect(codes.sort()).toEqual(["a", "b", "c"])
        expect(second.data.next_cursor).toBeNull()
      })
    })

    describe("bad input", () => {
      const named = { code: "x", name: "X" }
      const condition = (given: object) => ({ ...named, terms: { conditions: [{ ...FOR_ONE_PRODUCT, ...given }] } })

      it.each<[string, object, string]>([
        ["/policies", {}, "code"],
        ["/policies", { ...named, surprise: 1 }, "surprise"],
        ["/policies", { ...named, code: "A b" }, "code"],
        ["/policies", { ...named, name: { toString: 1 } }, "name"],
        ["/policies", { ...named, name: "a\u0000b" }, "name"],
        ["/policies", { ...named, terms: { windows: [{ basis: "withdrawal", days: -1 }] } }, "terms.windows.0.days"],
        ["/policies", { ...named, terms: { windows: [{ basis: "withdrawal", days: 1e9 }] } }, "terms.windows.0.days"],
        ["/policies", { ...named, terms: { fees: [{ kind: "restocking" }] } }, "terms.fees.0"],
        ["/policies", { ...named, terms: { fees: [{ kind: "restocking", amount: "1e5" }] } }, "terms.fees.0.amount"],
        [
          "/policies",
          {
            ...named,
            terms: { seasons: [{ name: "X", from_on: "2026-02-30", to_on: "2026-03-01", until_on: "2026-03-02" }] },
          },
          "terms.seasons.0.from_on",
        ],
        ["/policies", condition({ attribute: "moon" }), "terms.conditions.0.attribute"],
        ["/policies", condition({ values: [{}] }), "terms.conditions.0.values.0"],
        ["/policies", condition({ values: Array(501).fill("a") }), "terms.conditions.0.values"],
        ["/policies/simulate", { items: [] }, "facts"],
        ["/policies/simulate", { facts: { placed_at: "yesterday" }, items: [] }, "facts.placed_at"],
        ["/reasons", { code: "x" }, "label"],
        ["/reasons", { ...named, label: "X", basis: "whim", fault_party: "none", freight_payer: "customer" }, "basis"],
        ["/business-calendars", { name: "X", definition: { time_zone: "UTC" } }, "definition.hours"],
        ["/setup", { preset: "__proto__" }, "preset"],
      ])("%s %j is answered with 400 naming %s", async (path, body, field) => {
        const answer = await post(path, body)
        expect(answer.status).toBe(400)
        expect(answer.data.message).toContain(field)
      })

      it.each([
        ["/policies?limit=101", 400],
        ["/policies?limit=ten", 400],
        ["/policies?cursor=%00", 400],
        ["/policies?fields=*", 400],
        ["/policies/%00", 404],
        ["/policies/aspol_none", 404],
        ["/policies/' or 1=1 --", 404],
        ["/reasons/asrsn_none", 404],
        ["/business-calendars/bcal_none", 404],
      ])("GET %s is answered with %s", async (path, status) => {
        expect((await get(path)).status).toBe(status)
      })

      it.each(["/policies/none/draft", "/policies/none/publish", "/reasons/none", "/business-calendars/none"])(
        "POST %s of what is not there is answered with 404",
        async (path) => {
          const bodies: Record<string, object> = {
            "/policies/none/draft": named,
            "/business-calendars/none": {
              name: "X",
              definition: { time_zone: "UTC", hours: { mon: [["09:00", "10:00"]] } },
            },
          }
          expect((await post(path, bodies[path] ?? {})).status).toBe(404)
        },
      )

      it("is kept from people who are not staff", async () => {
        const answer = await api
          .get("/admin/after-sales/policies")
          .catch((error: { response: { status: number } }) => error.response)
        expect(answer.status).toBe(401)
      })
    })
  },
})
