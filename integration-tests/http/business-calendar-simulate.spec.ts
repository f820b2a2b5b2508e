import { Modules } from "@medusajs/framework/utils"
import { runOnServer } from "../support/run-on-server"

const PATH = "/admin/after-sales/business-calendars/simulate"
const calendar = {
  time_zone: "Europe/Berlin",
  hours: {
    mon: [
      ["09:00", "12:00"],
      ["13:00", "18:00"],
    ],
    fri: [["09:00", "18:00"]],
  },
  holidays: ["2026-12-25"],
  extra_days: [{ on: "2026-11-21", hours: [["10:00", "11:00"]] }],
}
const friday = "2026-11-20T17:30:00+01:00"

runOnServer({
  testSuite: ({ api, getContainer }) => {
    describe("simulating a business calendar", () => {
      let staff: { headers: Record<string, string> }

      beforeEach(async () => {
        const key = await getContainer()
          .resolve(Modules.API_KEY)
          .createApiKeys({ title: "Staff", type: "secret", created_by: "test" })
        staff = { headers: { authorization: `Basic ${Buffer.from(`${key.token}:`).toString("base64")}` } }
      })

      const ask = (body: unknown) =>
        api.post(PATH, body, { ...staff, validateStatus: () => true }) as Promise<{ status: number; data: Body }>

      it("answers each of the three questions, with steps", async () => {
        const minutes = await ask({ calendar, start: friday, minutes: 120 })
        expect(minutes).toMatchObject({ status: 200, data: { due_at: "2026-11-23T08:30:00.000Z" } })
        expect(minutes.data.steps?.[0]).toMatchObject({ kind: "counted", on: "2026-11-20", minutes: 30 })

        const days = await ask({ calendar, start: friday, working_days: 2 })
        expect(days).toMatchObject({ status: 200, data: { due_at: "2026-11-23T17:00:00.000Z" } })

        const between = await ask({ calendar, from: friday, to: "2026-11-23T10:00:00+01:00" })
        expect(between).toMatchObject({ status: 200, data: { minutes: 150 } })
      })

      it.each<[string, object, string]>([
        ["no question", { calendar }, "minutes"],
        ["two questions", { calendar, start: friday, minutes: 1, working_days: 1 }, "working_days"],
        ["half a question", { calendar, from: friday }, "to"],
        ["a question backwards", { calendar, from: friday, to: "2026-11-01T00:00:00Z" }, "to"],
        ["a start without offset", { calendar, start: "2026-11-20T17:30:00", minutes: 1 }, "start"],
        ["a start in another century", { calendar, start: "1880-01-01T00:00:00Z", minutes: 1 }, "start"],
        ["a negative span", { calendar, start: friday, minutes: -1 }, "minutes"],
        ["an absurd span", { calendar, start: friday, minutes: 1e300 }, "minutes"],
        ["a span the calendar cannot fill", { calendar, start: friday, minutes: 52_000_000 }, "minutes"],
        ["an unknown field", { calendar, start: friday, minutes: 1, color: "red" }, "color"],
        ["no calendar", { start: friday, minutes: 1 }, "calendar"],
        [
          "a zone that cannot even be printed",
          { calendar: { ...calendar, time_zone: { toString: 1 } }, start: friday, minutes: 1 },
          "calendar.time_zone",
        ],
        [
          "a calendar that never opens",
          { calendar: { time_zone: "UTC", hours: {} }, start: friday, minutes: 1 },
          "calendar.hours",
        ],
        [
          "a malformed holiday",
          { calendar: { ...calendar, holidays: ["Christmas"] }, start: friday, minutes: 1 },
          "calendar.holidays.0",
        ],
      ])("answers 400 to %s and names the field", async (_, body, field) => {
        const answer = await ask(body)
        expect(answer).toMatchObject({ status: 400, data: { type: "invalid_data" } })
        expect(answer.data.message).toContain(field)
      })

      it("is for staff only", async () => {
        const answer = await api.post(PATH, { calendar, start: friday, minutes: 1 }, { validateStatus: () => true })
        expect(answer.status).toBe(401)
      })
    })
  },
})

interface Body {
  readonly message?: string
  readonly steps?: readonly object[]
}
