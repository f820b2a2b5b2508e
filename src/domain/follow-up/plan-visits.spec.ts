import { requireCalendar } from "../calendar/require-calendar"
import { parseQuietHours } from "../contact/quiet-hours"
import { freeAgentsAt, listFreeSlots, whyNotAttending, type SlotQuestion } from "./free-slots"
import { planNextVisit, planVisits, type PlanTiming } from "./plan-visits"

const NINE_TO_FIVE = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", "17:00"] as const]]),
)
const BERLIN = requireCalendar({ time_zone: "Europe/Berlin", hours: NINE_TO_FIVE, holidays: ["2026-12-25"] })

const PLAN: PlanTiming = {
  ...{ offset_days: 14, at_minute: 10 * 60, rrule: null, lead_days: 5 },
  ...{ next_from: "plan", method: "email" },
}
const CONTEXT = { time_zone: "Europe/Berlin", calendar: null }
const delivered = (at: string) => ({ kind: "delivered", at: new Date(at) }) as const
const plannedAt = (visits: readonly { readonly planned_at: Date }[]) =>
  visits.map(({ planned_at }) => planned_at.toISOString().slice(0, 16))

describe("what a plan makes of a fact", () => {
  it("is one visit so many days after the delivery, on the customer's own calendar", () => {
    const lateAtNight = delivered("2026-11-20T23:30:00Z")
    expect(plannedAt(planVisits(PLAN, lateAtNight, CONTEXT, 5))).toEqual(["2026-12-05T09:00"])
    expect(plannedAt(planVisits(PLAN, lateAtNight, { ...CONTEXT, time_zone: "America/New_York" }, 5))).toEqual([
      "2026-12-04T15:00",
    ])
  })

  it("counts back from the end of a warranty", () => {
    const visits = planVisits({ ...PLAN, offset_days: 30 }, { kind: "warranty", ends_on: "2028-03-30" }, CONTEXT, 1)
    expect(plannedAt(visits)).toEqual(["2028-02-29T09:00"])
  })

  it("keeps ten o'clock through the change of clocks", () => {
    const plan = { ...PLAN, offset_days: 0, rrule: "FREQ=MONTHLY" }
    expect(plannedAt(planVisits(plan, delivered("2026-09-30T12:00:00Z"), CONTEXT, 3))).toEqual([
      "2026-09-30T08:00",
      "2026-10-30T09:00",
      "2026-11-30T09:00",
    ])
  })

  it("falls on the last day of a month that is too short, and comes back to the 31st", () => {
    const plan = { ...PLAN, offset_days: 0, rrule: "FREQ=MONTHLY" }
    const dates = plannedAt(planVisits(plan, delivered("2027-12-31T12:00:00Z"), CONTEXT, 4))
    expect(dates.map((at) => at.slice(0, 10))).toEqual(["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31"])
  })

  it("is moved into the calendar, and says why", () => {
    const on = (at: string) =>
      planVisits({ ...PLAN, offset_days: 0 }, delivered(at), { ...CONTEXT, calendar: BERLIN }, 1)[0]
    expect(on("2026-12-25T12:00:00Z")).toMatchObject({
      ...{ due_at: new Date("2026-12-28T08:00:00Z"), moved_because: "holiday" },
    })
    expect(on("2026-11-21T12:00:00Z")).toMatchObject({ moved_because: "closed_weekday" })
    expect(on("2026-11-20T12:00:00Z")).toMatchObject({ moved_because: null })
    const atNight = { ...PLAN, offset_days: 0, at_minute: 22 * 60 }
    const [visit] = planVisits(atNight, delivered("2026-11-19T12:00:00Z"), { ...CONTEXT, calendar: BERLIN }, 1)
    expect(visit).toMatchObject({ due_at: new Date("2026-11-20T08:00:00Z"), moved_because: "closed_hours" })
  })

  it("is put on a calendar some days before when somebody attends it", () => {
    const [written] = planVisits(PLAN, delivered("2026-11-20T12:00:00Z"), CONTEXT, 1)
    const [attended] = planVisits({ ...PLAN, method: "phone" }, delivered("2026-11-20T12:00:00Z"), CONTEXT, 1)
    expect(written?.act_at).toEqual(written?.due_at)
    expect(attended?.act_at.toISOString()).toBe("2026-11-29T09:00:00.000Z")
  })
})

describe("the next visit of a plan that recurs", () => {
  const plan = { ...PLAN, offset_days: 0, rrule: "FREQ=MONTHLY;COUNT=12" }
  const fact = delivered("2026-01-31T12:00:00Z")
  const first = { round: 1, planned_at: new Date("2026-01-31T09:00:00Z"), held_at: new Date("2026-02-05T09:00:00Z") }
  const next = (part: Partial<PlanTiming>, now: string) =>
    planNextVisit({ ...plan, ...part }, fact, first, CONTEXT, new Date(now))
      ?.planned_at.toISOString()
      .slice(0, 10)

  it("is counted from the plan, however late the last one was", () => {
    expect(next({}, "2026-02-05T09:00:00Z")).toBe("2026-02-28")
  })

  it("is counted from the visit where the plan says so", () => {
    expect(next({ next_from: "visit" }, "2026-02-05T09:00:00Z")).toBe("2026-03-05")
  })

  it("catches up one of the five that a downtime missed", () => {
    expect(next({}, "2026-07-10T09:00:00Z")).toBe("2026-06-30")
  })

  it("ends with the rule, and never comes for a plan without one", () => {
    expect(next({ rrule: "FREQ=MONTHLY;COUNT=1" }, "2026-02-05T09:00:00Z")).toBeUndefined()
    expect(next({ rrule: null }, "2026-02-05T09:00:00Z")).toBeUndefined()
  })

  it("is a round of its own", () => {
    expect(planNextVisit(plan, fact, first, CONTEXT, new Date("2026-02-05T09:00:00Z"))).toMatchObject({ round: 2 })
  })
})

describe("free times", () => {
  const agent = (id: string, rest: object = {}) => ({
    ...{ id, is_active: true, calendar: BERLIN, absences: [], capacity: 2, areas: [] },
    ...rest,
  })
  const ask = (part: Partial<SlotQuestion> = {}): SlotQuestion => ({
    ...{ agents: [agent("a"), agent("b")], appointments: [], duration_minutes: 60, limit: 100, place: null },
    ...{ from: new Date("2026-11-20T14:10:00Z"), until: new Date("2026-11-20T20:00:00Z"), quiet: null },
    ...part,
  })
  const taken = (agent_id: string, at: string, minutes = 60) => ({
    ...{ agent_id, starts_at: new Date(at), ends_at: new Date(Date.parse(at) + minutes * 60_000) },
  })
  const times = (question: SlotQuestion) =>
    listFreeSlots(question).map(({ starts_at }) => starts_at.toISOString().slice(11, 16))

  it("begin on the half hour and end before closing", () => {
    expect(times(ask())).toEqual(["14:30", "15:00"])
  })

  it("are not those for which somebody is taken, or absent, or has left", () => {
    const appointments = [taken("a", "2026-11-20T14:00:00Z")]
    expect(times(ask({ agents: [agent("a")], appointments }))).toEqual(["15:00"])
    const absences = [{ from: new Date("2026-11-20T15:30:00Z"), until: null }]
    expect(times(ask({ agents: [agent("a", { absences })] }))).toEqual(["14:30"])
    expect(times(ask({ agents: [agent("a", { is_active: false })] }))).toEqual([])
  })

  it("stop when the day is full, and the least taken comes first", () => {
    const one = taken("a", "2026-11-20T08:00:00Z", 30)
    const at = new Date("2026-11-20T14:30:00Z")
    expect(freeAgentsAt(ask({ appointments: [one] }), at)).toEqual(["b", "a"])
    expect(freeAgentsAt(ask({ appointments: [one, taken("a", "2026-11-20T09:00:00Z", 30)] }), at)).toEqual(["b"])
    expect(freeAgentsAt(ask({ appointments: [one, taken("a", "2026-11-19T09:00:00Z", 30)] }), at)).toEqual(["b", "a"])
  })

  it.each<[string, string, string, string[]]>([
    ["from whose beginning on he wants to be left alone", "16:00-09:00", "Europe/Berlin", []],
    ["that would last into them", "16:30-09:00", "Europe/Berlin", ["14:30"]],
    ["that end when they begin", "17:00-09:00", "Europe/Berlin", ["14:30", "15:00"]],
    ["before they end", "08:00-16:00", "Europe/Berlin", ["15:00"]],
    ["on a clock of his own", "09:30-11:00", "America/New_York", []],
    ["on a clock of his own that shows another hour", "16:00-09:00", "America/New_York", ["14:30", "15:00"]],
  ])("are none in a customer's quiet hours: not those %s", (_, hours, time_zone, free) => {
    const quiet = { hours: parseQuietHours(hours) ?? { from: 0, until: 0 }, time_zone }
    expect(times(ask({ quiet }))).toEqual(free)
  })

  it("are nobody's who does not go there, and every reason is said", () => {
    const place = { country_code: "de", postal_code: "80331" }
    const agents = [agent("a", { areas: ["DE 10"], is_active: false }), agent("b", { areas: ["DE 8"] })]
    const question = ask({ agents, place })
    const at = new Date("2026-11-20T14:30:00Z")
    expect(freeAgentsAt(question, at)).toEqual(["b"])
    expect(agents.map((one) => whyNotAttending(one, question, at))).toEqual([["left", "outside_area"], []])
    expect(freeAgentsAt({ ...question, place: null }, at)).toEqual(["b"])
  })
})
