import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { publishPolicyVersion } from "../../src/modules/after-sales/commands/policy/publish-policy-version"
import { runOnServer } from "../support/run-on-server"
import {
  faults,
  FOR_ONE_PRODUCT,
  type OnePolicy,
  type PolicyPage,
  Settings,
  SOUND_TERMS,
  versionsOf,
} from "../support/settings"

jest.setTimeout(180_000)

runOnServer({
  testSuite: ({ api, getContainer }) => {
    let settings: Settings

    beforeEach(async () => {
      settings = await Settings.open(api, getContainer())
    })

    describe("publishing", () => {
      beforeEach(async () => {
        await settings.post("/setup", { preset: "generic" })
      })

      it("names everything that is missing or contradictory at once, and publishes nothing of it", async () => {
        const { id } = await settings.createPolicy("half-done", {
          windows: [{ basis: "withdrawal", days: 14, statutory: true }],
          fees: [{ kind: "restocking", percentage: "10" }],
          seasons: [{ name: "X", from_on: "2026-12-24", to_on: "2026-11-01", until_on: "2027-01-31" }],
          conditions: [{ attribute: "tag", operator: "in", values: [] }],
          auto_approve_limit: "50",
        })
        const answer = await settings.post(`/policies/${id}/publish`)
        expect(answer.status).toBe(400)
        expect(faults(answer)).toEqual([
          "policy_incomplete terms.remedies",
          "policy_contradictory terms.windows.0.statutory",
          "policy_contradictory terms.seasons.0.to_on",
          "policy_incomplete terms.conditions.0.values",
          "policy_incomplete terms.auto_approve_currency",
        ])
        expect((await settings.get<OnePolicy>(`/policies/${id}`)).data.policy.versions).toMatchObject([
          { version: 1, status: "draft" },
        ])
      })

      it("refuses a tie with another published policy", async () => {
        const { id } = await settings.createPolicy("rival")
        expect(faults(await settings.post(`/policies/${id}/publish`))).toEqual(["policy_ambiguous terms.conditions"])
      })

      it("lets one of ten rivals through when all are published at once", async () => {
        const terms = { ...SOUND_TERMS, conditions: [{ attribute: "category", operator: "in", values: ["cat_1"] }] }
        const rivals = await Promise.all(
          Array.from({ length: 10 }, (_, index) => settings.createPolicy(`rival-${index}`, terms)),
        )
        const service = getContainer().resolve(AFTER_SALES_MODULE)
        const publications = await Promise.allSettled(
          rivals.map(({ id }) => service.run(publishPolicyVersion, { policy_id: id, version: null, now: new Date() })),
        )
        expect(publications.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      })

      it("retires the version before at the same instant, and keeps both for the orders placed under them", async () => {
        const { id } = await settings.createPolicy("one", { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] })
        await settings.post(`/policies/${id}/publish`, { version: 1 })
        const long = { ...SOUND_TERMS, windows: [{ basis: "withdrawal", days: 30 }], conditions: [FOR_ONE_PRODUCT] }
        const drafted = (
          await settings.post<OnePolicy>(`/policies/${id}/draft`, { code: "one", name: "One", terms: long })
        ).data.policy
        expect(versionsOf(drafted)).toEqual(["2 draft", "1 published"])

        const published = (await settings.post<OnePolicy>(`/policies/${id}/publish`, { version: 2 })).data.policy
        expect(versionsOf(published)).toEqual(["2 published", "1 retired"])
        expect(published.versions[1]?.retired_at).toBe(published.versions[0]?.published_at)
        expect(published.versions[1]?.windows).toMatchObject([{ days: 14 }])
      })

      it("publishes once for two clicks, and never again what is retired", async () => {
        const { id } = await settings.createPolicy("one", { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] })
        const [first, second] = await Promise.all([
          settings.post(`/policies/${id}/publish`),
          settings.post(`/policies/${id}/publish`),
        ])
        expect([first?.status, second?.status]).toEqual([200, 200])
        expect((await settings.get<OnePolicy>(`/policies/${id}`)).data.policy.versions).toHaveLength(1)

        await settings.post(`/policies/${id}/draft`, {
          code: "one",
          name: "One",
          terms: { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] },
        })
        await settings.post(`/policies/${id}/publish`)
        expect(faults(await settings.post(`/policies/${id}/publish`, { version: 1 }))).toEqual([
          "version_not_draft version",
        ])
      })
    })

    describe("a draft", () => {
      it("forgets what the merchant took out", async () => {
        const { id, versions } = await settings.createPolicy("one", {
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
        const saved = (await settings.post<OnePolicy>(`/policies/${id}/draft`, { code: "one", name: "One", terms: {} }))
          .data.policy
        expect(saved.versions).toMatchObject([
          { id: versions[0]?.id, windows: [], fees: [], conditions: [], remedies: [], auto_approve_limit: null },
        ])
      })

      it("may change its code only until it is published", async () => {
        const { id } = await settings.createPolicy("one", { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] })
        const renamed = { code: "two", name: "Two", terms: { ...SOUND_TERMS, conditions: [FOR_ONE_PRODUCT] } }
        expect(await settings.post(`/policies/${id}/draft`, renamed)).toMatchObject({ status: 200 })
        await settings.post("/setup", { preset: "generic" })
        expect(await settings.post(`/policies/${id}/publish`)).toMatchObject({ status: 200 })
        expect(faults(await settings.post(`/policies/${id}/draft`, { ...renamed, code: "three" }))).toEqual([
          "in_use code",
        ])
      })

      it("is created once under a code", async () => {
        await settings.createPolicy("one")
        expect(faults(await settings.post("/policies", { code: "one", name: "Again" }))).toEqual(["in_use code"])
      })
    })

    describe("lists", () => {
      it("page by keyset without losing or doubling a policy", async () => {
        for (const code of ["a", "b", "c"]) await settings.createPolicy(code)
        const first = await settings.get<PolicyPage>("/policies?limit=2")
        const second = await settings.get<PolicyPage>(`/policies?limit=2&cursor=${String(first.data.next_cursor)}`)
        const codes = [first, second].flatMap(({ data }) => data.policies.map(({ code }) => code))
        expect(codes.sort()).toEqual(["a", "b", "c"])
        expect(second.data.next_cursor).toBeNull()
      })
    })
  },
})
