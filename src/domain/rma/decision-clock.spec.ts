import fc from "fast-check"

import type { CalendarDefinition, HoursText } from "../calendar/business-calendar"
import { requireCalendar } from "../calendar/require-calendar"
import { decisionClockState, resumeDecisionClock, startDecisionClock, type DecisionClockFacts } from "./decision-clock"

const nineToFive: HoursText[] = [["09:00", "17:00"]]
const weekdays = { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive }
const definition: CalendarDefinition = { time_zone: "Europe/Berlin", hours: weekdays, holidays: ["2026-12-25"] }
const berlin = requireCalendar(definition)
/** Opens on two days only, the 23rd and 24th of November. */
const closingDown = requireCalendar({
  time_zone: "Europe/Berlin",
  hours: {},
  extra_days: ["2026-11-23", "2026-11-24"].map((on) => ({ on, hours: nineToFive })),
})

const at = (text: string) => new Date(text)

describe("three working days to decide a request (R04)", () => {
  it.each([
    ["made on Monday end on Thursday at closing", "2026-11-23T10:00+01:00", "2026-11-26T17:00+01:00"],
    ["made on Monday at 23:50 are the same three days", "2026-11-23T23:50+01:00", "2026-11-26T17:00+01:00"],
    ["made on Tuesday at 00:00 end a day later", "2026-11-24T00:00+01:00", "2026-11-27T17:00+01:00"],
    ["run over the weekend", "2026-11-20T10:00+01:00", "2026-11-25T17:00+01:00"],
    ["made on a Saturday begin with Monday", "2026-11-21T10:00+01:00", "2026-11-25T17:00+01:00"],
    ["run over a holiday", "2026-12-23T10:00+01:00", "2026-12-29T17:00+01:00"],
    ["made on a holiday at 23:50 begin with the next working day", "2026-12-25T23:50+01:00", "2026-12-30T17:00+01:00"],
    ["count the shop's date and not the server's", "2026-11-22T23:30Z", "2026-11-26T17:00+01:00"],
  ])("%s", (_, requestedAt, due) => {
    expect(startDecisionClock(berlin, at(requestedAt))).toEqual(at(due))
  })

  it("are calendar days where the shop's calendar stops opening before", () => {
    expect(startDecisionClock(closingDown, at("2026-11-23T10:00+01:00"))).toEqual(at("2026-11-27T00:00+01:00"))
  })
})

describe("a pause while the customer is asked", () => {
  const due = "2026-11-25T17:00+01:00"

  it.each([
    [
      "of one opening day moves the deadline by one",
      due,
      "2026-11-23T10:00+01:00",
      "2026-11-24T10:00+01:00",
      "2026-11-26T17:00+01:00",
    ],
    [
      "of an afternoon moves it by the hours that were open",
      due,
      "2026-11-25T15:00+01:00",
      "2026-11-25T16:00+01:00",
      "2026-11-26T10:00+01:00",
    ],
    ["in closed hours costs nothing", due, "2026-11-23T18:00+01:00", "2026-11-24T08:00+01:00", due],
    [
      "over a weekend costs nothing",
      "2026-11-24T17:00+01:00",
      "2026-11-20T17:00+01:00",
      "2026-11-22T12:00+01:00",
      "2026-11-24T17:00+01:00",
    ],
    [
      "past the deadline leaves the time that was left",
      due,
      "2026-11-25T16:00+01:00",
      "2026-12-01T12:00+01:00",
      "2026-12-01T13:00+01:00",
    ],
    ["that began at the very deadline changes nothing", due, due, "2026-12-01T12:00+01:00", due],
    ["that began after the deadline changes nothing", due, "2026-11-26T10:00+01:00", "2026-12-01T12:00+01:00", due],
  ])("%s", (_, dueAt, pausedAt, now, expected) => {
    expect(resumeDecisionClock(berlin, at(dueAt), at(pausedAt), at(now))).toEqual(at(expected))
  })

  it("leaves the real time that was left where the calendar has stopped opening", () => {
    const end = startDecisionClock(closingDown, at("2026-11-23T10:00+01:00"))
    const resumed = resumeDecisionClock(closingDown, end, at("2026-11-26T22:00+01:00"), at("2026-11-30T10:00+01:00"))
    expect(resumed).toEqual(at("2026-11-30T12:00+01:00"))
    const opening = resumeDecisionClock(closingDown, end, at("2026-11-24T16:00+01:00"), at("2026-11-30T10:00+01:00"))
    expect(opening).toEqual(at("2026-12-02T18:00+01:00"))
  })

  it("never brings the deadline forward, and one that was not missed is not missed on return", () => {
    const hours = fc.integer({ min: 0, max: 500 * 60 }).map((minutes) => minutes * 60_000)
    const calendars = fc.constantFrom(berlin, closingDown)
    fc.assert(
      fc.property(calendars, hours, hours, hours, (calendar, requested, untilPause, pause) => {
        const requestedAt = new Date(at("2026-11-20T00:00Z").getTime() + requested)
        const dueAt = startDecisionClock(calendar, requestedAt)
        const pausedAt = new Date(requestedAt.getTime() + untilPause)
        const now = new Date(pausedAt.getTime() + pause)
        const resumed = resumeDecisionClock(calendar, dueAt, pausedAt, now)
        expect(resumed.getTime()).toBeGreaterThanOrEqual(dueAt.getTime())
        expect(now < resumed).toBe(pausedAt < dueAt || now < dueAt)
      }),
    )
  })
})

describe("how the promise stands", () => {
  const due = at("2026-11-25T16:00:00.000Z")
  const before = at("2026-11-25T15:59:59.999Z")
  const after = at("2026-11-26T10:00:00.000Z")
  const clock = (given: Partial<DecisionClockFacts> = {}): DecisionClockFacts => {
    return { due_at: due, paused_at: null, decided_at: null, ...given }
  }

  it.each<[string, Partial<DecisionClockFacts>, Date, string]>([
    ["runs until a millisecond before the deadline", {}, before, "running"],
    ["is late from its very instant", {}, due, "late"],
    ["is met by a decision a millisecond before", { decided_at: before }, after, "met"],
    ["is met late by a decision at its very instant", { decided_at: due }, after, "met_late"],
    ["stands still in a pause, also past the deadline", { paused_at: before }, after, "paused"],
    ["is late when the pause began at the very deadline", { paused_at: due }, after, "late"],
    ["is met by a decision in a pause that began in time", { paused_at: before, decided_at: after }, after, "met"],
    ["is met late by a decision in a pause that began late", { paused_at: due, decided_at: after }, after, "met_late"],
  ])("%s", (_, given, now, state) => {
    expect(decisionClockState(clock(given), now)).toBe(state)
  })
})
