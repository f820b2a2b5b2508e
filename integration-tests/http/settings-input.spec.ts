import { runOnServer } from "../support/run-on-server"
import { FOR_ONE_PRODUCT, Settings } from "../support/settings"

jest.setTimeout(180_000)

runOnServer({
  testSuite: ({ api, getContainer }) => {
    let settings: Settings

    beforeEach(async () => {
      settings = await Settings.open(api, getContainer())
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
        const answer = await settings.post(path, body)
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
        expect((await settings.get(path)).status).toBe(status)
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
          expect((await settings.post(path, bodies[path] ?? {})).status).toBe(404)
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
