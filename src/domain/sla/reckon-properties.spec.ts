import fc from "fast-check"

import { measureBusinessMinutes } from "../calendar/measure-business-minutes"
import { catchUp } from "./catch-up"
import type { SlaClock } from "./clock"
import { openClock } from "./open-clocks"
import { pause } from "./pause-clocks"
import { countingCalendar } from "./reckon"
import { resume } from "./resume-clocks"
import { buildFacts, OFFICE_HOURS } from "./sla.fixtures"
import { SLA_UNITS, type SlaUnit } from "./words"

const MINUTE = 60_000
const START = Date.UTC(2026, 2, 20)
const BEFORE_ALL = new Date(0)

/** A few days around the night on which Berlin's clocks go forward. */
const anyStart = fc.integer({ min: 0, max: 14 * 24 * 60 }).map((minutes) => new Date(START + minutes * MINUTE))
/** Turns of running and waiting, in whole minutes. */
const anyTurns = fc.array(
  fc.record({ runs: fc.integer({ min: 0, max: 900 }), waits: fc.integer({ min: 0, max: 3000 }) }),
  {
    maxLength: 4,
  },
)
const anyUnit = fc.constantFrom(...SLA_UNITS)
const anyCap = fc.constantFrom(null, 1, 3)

function open(unit: SlaUnit, amount: number, started: Date, pause_cap_days: number | null = null): SlaClock {
  const terms = {
    policy_version_id: "slapolv_1",
    policy_code: "standard",
    policy_version: 1,
    unit,
    amount: unit === "working_days" ? amount % 8 : amount,
    warn_percentage: 80,
    pauses_on: ["waiting_customer" as const],
    pause_cap_days,
    on_reopen: "continue" as const,
    ladder: [],
  }
  const promise = { metric: "resolution" as const, terms, calendar: OFFICE_HOURS }
  return openClock(promise, { facts: buildFacts(), opened_at: started, now: BEFORE_ALL })
}

interface Turn {
  readonly runs: number
  readonly waits: number
}

/** The clock after all turns, and the waits as they were. */
function live(clock: SlaClock, turns: readonly Turn[]) {
  let current = clock
  let at = clock.started_at.getTime()
  const waits: { from: number; to: number }[] = []
  for (const { runs, waits: length } of turns) {
    const from = at + runs * MINUTE
    at = from + length * MINUTE
    waits.push({ from, to: at })
    current = pause(current, { reason: "waiting_customer", actor_id: null, now: new Date(from) })
    current = resume(current, { reason: null, actor_id: null, now: new Date(at) })
  }
  return { clock: current, waits, end: new Date(at) }
}

describe("a deadline", () => {
  it("never comes forward by a pause, however many there are and however they are limited", () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(3000), anyStart, anyTurns, anyCap, (unit, amount, start, turns, cap) => {
        const opened = open(unit, amount + 1, start, cap)
        let due = opened.due_at
        for (let count = 1; count <= turns.length; count += 1) {
          const next = live(opened, turns.slice(0, count)).clock.due_at
          expect(next?.getTime()).toBeGreaterThanOrEqual(due?.getTime() ?? Infinity)
          due = next
        }
      }),
    )
  })

  it("lies so many minutes of its own time after the start as were promised and waited for", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("business_minutes", "minutes"),
        fc.nat(3000),
        anyStart,
        anyTurns,
        (unit, amount, start, turns) => {
          const { clock } = live(open(unit, amount + 1, start), turns)
          const calendar = countingCalendar(clock)
          const due = clock.due_at ?? start
          const waited = clock.history
            .filter(({ action }) => action === "pause")
            .map((event) => ({ from: event.at, to: clock.history[clock.history.indexOf(event) + 1]?.at ?? event.at }))
            .filter(({ from }) => from < due)
            .reduce((sum, { from, to }) => sum + measureBusinessMinutes(calendar, from, to), 0)
          expect(measureBusinessMinutes(calendar, start, due)).toBeCloseTo(amount + 1 + waited, 6)
        },
      ),
    )
  })

  it("rises with the amount promised", () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(5), fc.nat(1), anyStart, anyTurns, (unit, amount, more, start, turns) => {
        const least = live(open(unit, amount + 1, start), turns).clock.due_at
        const most = live(open(unit, amount + 1 + more, start), turns).clock.due_at
        expect(most?.getTime()).toBeGreaterThanOrEqual(least?.getTime() ?? Infinity)
      }),
    )
  })

  it("is the minute at which an observer with a stop watch has counted enough", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("business_minutes", "minutes"),
        fc.nat(900),
        anyStart,
        anyTurns,
        (unit, amount, start, turns) => {
          const { clock, waits } = live(open(unit, amount + 1, start), turns)
          const calendar = countingCalendar(clock)
          let left = amount + 1
          let at = start.getTime()
          for (; left > 0; at += MINUTE) {
            const isWaiting = waits.some(({ from, to }) => from <= at && at < to)
            if (!isWaiting) left -= measureBusinessMinutes(calendar, new Date(at), new Date(at + MINUTE))
          }
          expect(clock.due_at).toEqual(new Date(at))
        },
      ),
      { numRuns: 40 },
    )
  })

  it("passes at the same instant whether somebody looks every hour or once at the end", () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(900), anyStart, anyTurns, anyCap, (unit, amount, start, turns, cap) => {
        const { clock, end } = live(open(unit, amount + 1, start, cap), turns)
        const late = new Date(end.getTime() + 40 * 24 * 60 * MINUTE)
        let watched = clock
        for (let at = end.getTime(); at < late.getTime(); at += 60 * MINUTE) watched = catchUp(watched, new Date(at))
        expect(catchUp(watched, late).breached_at).toEqual(catchUp(clock, late).breached_at)
      }),
      { numRuns: 40 },
    )
  })

  it("is warned of before it passes, or not at all", () => {
    fc.assert(
      fc.property(anyUnit, fc.nat(3000), anyStart, anyTurns, (unit, amount, start, turns) => {
        const { clock } = live(open(unit, amount + 1, start), turns)
        expect(clock.warn_at?.getTime()).toBeLessThanOrEqual(clock.due_at?.getTime() ?? -Infinity)
      }),
    )
  })
})
