import type { CalendarDefinition, HoursText } from "./business-calendar"
import { explainAddedMinutes, explainMeasuredMinutes } from "./explain-business-minutes"
import { explainWorkingDays } from "./explain-working-days"
import { requireCalendar } from "./require-calendar"
import { MAX_STEPS } from "./step"

const nineToSix: HoursText[] = [
  ["09:00", "12:00"],
  ["13:00", "18:00"],
]
const berlin: CalendarDefinition = {
  time_zone: "Europe/Berlin",
  hours: { mon: nineToSix, tue: nineToSix, wed: nineToSix, thu: nineToSix, fri: nineToSix },
  holidays: ["2026-12-25"],
  extra_days: [{ on: "2026-12-24", hours: [["09:00", "12:00"]] }],
}

describe("the arithmetic of business minutes", () => {
  it("tells Friday afternoon, the weekend and Monday around the lunch break", () => {
    const answer = explainAddedMinutes(requireCalendar(berlin), new Date("2026-11-20T17:00+01:00"), 300)
    const told =
      answer.accepted && answer.value.steps.map((step) => [step.kind, step.on, "minutes" in step && step.minutes])
    expect(told).toEqual([
      ["counted", "2026-11-20", 60],
      ["closed_hours", "2026-11-20", false],
      ["closed_weekday", "2026-11-21", false],
      ["closed_weekday", "2026-11-22", false],
      ["closed_hours", "2026-11-23", false],
      ["counted", "2026-11-23", 180],
      ["closed_hours", "2026-11-23", false],
      ["counted", "2026-11-23", 60],
    ])
  })

  it("names the holiday and the extra day", () => {
    const calendar = requireCalendar(berlin)
    const { steps } = explainMeasuredMinutes(
      calendar,
      new Date("2026-12-24T09:00+01:00"),
      new Date("2026-12-26T00:00+01:00"),
    )
    expect(steps).toEqual([
      {
        kind: "counted",
        on: "2026-12-24",
        from: new Date("2026-12-24T09:00+01:00"),
        to: new Date("2026-12-24T12:00+01:00"),
        minutes: 180,
        hours: "extra_day",
        clock_change_minutes: 0,
      },
      expect.objectContaining({ kind: "closed_hours", on: "2026-12-24" }),
      expect.objectContaining({ kind: "holiday", on: "2026-12-25", to: new Date("2026-12-26T00:00+01:00") }),
    ])
  })

  it.each([
    ["spring", "2026-03-28T12:00+01:00", 420, 60],
    ["autumn", "2026-10-24T12:00+02:00", 540, -60],
  ])("says why a night shift from 22:00 to 06:00 is not eight hours in %s", (_, start, minutes, change) => {
    const nights = requireCalendar({ time_zone: "Europe/Berlin", hours: { sat: [["22:00", "06:00"]] } })
    const answer = explainAddedMinutes(nights, new Date(start), minutes)
    const last = answer.accepted && answer.value.steps[answer.value.steps.length - 1]
    expect(last).toMatchObject({ kind: "counted", minutes, clock_change_minutes: change })
  })

  it("has no steps for no time", () => {
    const at = new Date("2026-11-23T10:00+01:00")
    expect(explainAddedMinutes(requireCalendar(berlin), at, 0)).toEqual({
      accepted: true,
      value: { due_at: at, steps: [] },
    })
  })

  it("abridges a century and still sums to the answer", () => {
    const calendar = requireCalendar(berlin)
    const { minutes, steps } = explainMeasuredMinutes(
      calendar,
      new Date("2027-01-01T00:00Z"),
      new Date("2127-01-01T00:00Z"),
    )
    expect(steps).toHaveLength(MAX_STEPS)
    expect(steps[MAX_STEPS - 1]).toMatchObject({ kind: "abridged", to: new Date("2127-01-01T00:00Z") })
    expect(steps.reduce((sum, step) => sum + ("minutes" in step ? step.minutes : 0), 0)).toBe(minutes)
  })
})

describe("the arithmetic of working days", () => {
  it("tells which dates count and why the others do not", () => {
    const answer = explainWorkingDays(requireCalendar(berlin), new Date("2026-12-23T22:00+01:00"), 2)
    expect(
      answer.accepted && answer.value.steps.map((step) => [step.kind, step.on, "number" in step && step.number]),
    ).toEqual([
      ["start_day", "2026-12-23", false],
      ["working_day", "2026-12-24", 1],
      ["holiday", "2026-12-25", false],
      ["closed_weekday", "2026-12-26", false],
      ["closed_weekday", "2026-12-27", false],
      ["working_day", "2026-12-28", 2],
    ])
  })

  it("abridges thousands of days and says how many are left", () => {
    const answer = explainWorkingDays(requireCalendar(berlin), new Date("2027-01-01T10:00+01:00"), 5000)
    const steps = answer.accepted ? answer.value.steps : []
    const counted = steps.filter((step) => step.kind === "working_day").length
    expect(steps).toHaveLength(MAX_STEPS)
    expect(steps[MAX_STEPS - 1]).toMatchObject({ kind: "abridged", working_days: 5000 - counted })
  })
})
