import type { CalendarDefinition } from "./business-calendar"
import { simulateCalendar, type CalendarQuestion } from "./simulate-calendar"

const office: CalendarDefinition = { time_zone: "UTC", hours: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } }
const monday = new Date("2026-11-23T10:00Z")

describe("simulating a calendar", () => {
  it.each<[string, CalendarQuestion, object]>([
    ["minutes", { start: monday, minutes: 60 }, { due_at: new Date("2026-11-23T11:00Z") }],
    ["working days", { start: monday, working_days: 1 }, { due_at: new Date("2026-11-24T17:00Z") }],
    ["the time between", { from: monday, to: new Date("2026-11-24T10:00Z") }, { minutes: 480 }],
  ])("answers %s with steps", (_, question, answer) => {
    expect(simulateCalendar(office, question)).toMatchObject({
      accepted: true,
      value: { ...answer, steps: expect.any(Array) },
    })
  })

  it("says where in the body the calendar is wrong", () => {
    const answer = simulateCalendar({ ...office, holidays: ["2026-02-30"] }, { start: monday, minutes: 60 })
    expect(answer).toMatchObject({ accepted: false, reasons: [{ field: "calendar.holidays.0" }] })
  })

  it.each<[string, CalendarQuestion]>([
    ["minutes", { start: monday, minutes: 1e11 }],
    ["working_days", { start: monday, working_days: 1e11 }],
  ])("says that %s cannot be filled", (field, question) => {
    expect(simulateCalendar(office, question)).toMatchObject({ reasons: [{ code: "calendar_exhausted", field }] })
  })
})
