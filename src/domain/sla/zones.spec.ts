import { requireCalendar } from "../calendar/require-calendar"
import type { HoursText } from "../calendar/business-calendar"
import type { SlaMetric, TicketKind } from "../kernel/vocabulary"
import { openClocks } from "./open-clocks"
import { buildFacts, buildRules, buildTarget, buildTerms } from "./sla.fixtures"

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

function dueAt(time_zone: string, hours: readonly HoursText[], opened: string, amount: number): string | undefined {
  const calendar = requireCalendar({ time_zone, hours: Object.fromEntries(WEEK.map((day) => [day, hours])) })
  const rules = {
    ...buildRules(buildTerms({ targets: [buildTarget({ amount })] })),
    calendarOf: () => ({ id: time_zone, calendar }),
  }
  const opened_at = new Date(opened)
  const [clock] = openClocks([], { facts: buildFacts(), opened_at, now: opened_at }, rules)
  return clock?.due_at?.toISOString()
}

describe("a promise in opening time", () => {
  it.each<[string, string, readonly HoursText[], string, number, string]>([
    [
      "stops for lunch",
      "Europe/Berlin",
      [
        ["09:00", "12:00"],
        ["13:00", "18:00"],
      ],
      "2026-11-30T10:30:00Z",
      60,
      "2026-11-30T12:30:00.000Z",
    ],
    [
      "runs over midnight in a night shift",
      "Europe/Berlin",
      [["22:00", "06:00"]],
      "2026-11-30T22:30:00Z",
      120,
      "2026-12-01T00:30:00.000Z",
    ],
    [
      "loses no minute around the clock",
      "Europe/Berlin",
      [["00:00", "24:00"]],
      "2026-11-30T22:30:00Z",
      120,
      "2026-12-01T00:30:00.000Z",
    ],
    [
      "counts real minutes in the night the clocks go forward",
      "Europe/Berlin",
      [["00:00", "24:00"]],
      "2026-03-29T00:30:00Z",
      120,
      "2026-03-29T02:30:00.000Z",
    ],
    [
      "counts real minutes in the night the clocks go back",
      "Europe/Berlin",
      [["00:00", "24:00"]],
      "2026-10-25T00:30:00Z",
      120,
      "2026-10-25T02:30:00.000Z",
    ],
    [
      "goes by the hours of the team in Shanghai",
      "Asia/Shanghai",
      [["09:00", "18:00"]],
      "2026-11-30T10:00:00Z",
      60,
      "2026-12-01T02:00:00.000Z",
    ],
    [
      "goes by the hours of the team in New York",
      "America/New_York",
      [["09:00", "17:00"]],
      "2026-11-30T10:00:00Z",
      60,
      "2026-11-30T15:00:00.000Z",
    ],
  ])("%s", (_, zone, hours, opened, amount, due) => {
    expect(dueAt(zone, hours, opened, amount)).toBe(due)
  })

  it("has no deadline where nothing opens any more, and is a clock all the same", () => {
    const calendar = requireCalendar({
      time_zone: "UTC",
      hours: {},
      extra_days: [{ on: "2026-01-05", hours: [["09:00", "10:00"]] }],
    })
    const rules = { ...buildRules(), calendarOf: () => ({ id: "over", calendar }) }
    const opened_at = new Date("2026-11-30T10:00:00Z")
    const open = (kind: TicketKind, metric: SlaMetric) =>
      openClocks([], { facts: buildFacts({ kind }), opened_at, now: opened_at }, rules).find(
        (one) => one.metric === metric,
      )
    expect(open("consultation", "first_response")).toMatchObject({ due_at: null, warn_at: null, state: "running" })
    expect(open("work_order", "resolution")).toMatchObject({ due_at: null, state: "running" })
  })
})

describe("the calendar of a promise", () => {
  it.each([
    ["is the policy's own before the team's", "policy_calendar", "team_calendar", "policy_calendar"],
    ["is the team's before the shop's", null, "team_calendar", "team_calendar"],
    ["is the shop's where neither has one", null, null, "default"],
  ])("%s", (_, ofPolicy, ofTeam, expected) => {
    const { calendarOf } = buildRules()
    const asked: string[] = []
    const rules = {
      ...buildRules(buildTerms({ calendar_id: ofPolicy })),
      calendarOf: (id: string | null) => {
        asked.push(id ?? "default")
        return calendarOf(id)
      },
    }
    const opened_at = new Date("2026-11-30T10:00:00Z")
    openClocks([], { facts: buildFacts({ calendar_id: ofTeam }), opened_at, now: opened_at }, rules)
    expect(asked).toEqual([expected])
  })
})
