import * as fc from "fast-check"

import { addBusinessMinutes } from "./add-business-minutes"
import { addWorkingDays, nthWorkingDay } from "./add-working-days"
import { WEEKDAYS, type BusinessCalendar, type CalendarDefinition, type HoursText } from "./business-calendar"
import { explainAddedMinutes, explainMeasuredMinutes } from "./explain-business-minutes"
import { explainWorkingDays } from "./explain-working-days"
import { measureBusinessMinutes } from "./measure-business-minutes"
import { requireCalendar } from "./require-calendar"
import { localDayAt } from "./zone"

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const ZONES = [
  "Europe/Berlin", // an hour, in the night
  "America/Havana", // back over midnight, on the same date
  "America/Santiago", // forward at midnight
  "Australia/Lord_Howe", // half an hour
  "Asia/Shanghai", // never
]

function toText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`
}

/** Up to three stretches between 06:00 and 24:00, and sometimes a night shift that ends by 06:00. */
const dayHours: fc.Arbitrary<HoursText[]> = fc
  .record({
    bounds: fc.uniqueArray(fc.integer({ min: 360, max: 1320 }), { maxLength: 6 }),
    nightEnd: fc.option(fc.integer({ min: 0, max: 360 })),
  })
  .map(({ bounds, nightEnd }) => {
    const sorted = [...bounds].sort((a, b) => a - b)
    const hours: HoursText[] = []
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      hours.push([toText(sorted[index] ?? 0), toText(sorted[index + 1] ?? 0)])
    }
    return nightEnd === null ? hours : [...hours, ["22:00", toText(nightEnd)]]
  })

const MONTHS_WITH_CLOCK_CHANGES = ["2026-03-01", "2026-04-01", "2026-08-28", "2026-10-20", "2026-12-20", "2028-02-20"]

/** A calendar and a stretch of two weeks that often meets a change of clocks, with holidays and extra days inside. */
const scene = fc
  .record({
    time_zone: fc.constantFrom(...ZONES),
    week: fc.array(dayHours, { minLength: 7, maxLength: 7 }).filter((week) => week.some((hours) => hours.length > 0)),
    begin: fc.constantFrom(...MONTHS_WITH_CLOCK_CHANGES),
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }),
    extra: fc.option(fc.record({ offset: fc.integer({ min: 0, max: 20 }), hours: dayHours })),
    start: fc.integer({ min: 0, max: 12 * DAY }),
  })
  .map(({ time_zone, week, begin, holidays, extra, start }) => {
    const dateAt = (offset: number) => new Date(Date.parse(begin) + offset * DAY).toISOString().slice(0, 10)
    const definition: CalendarDefinition = {
      time_zone,
      hours: Object.fromEntries(WEEKDAYS.map((weekday, index) => [weekday, week[index] ?? []])),
      holidays: holidays.map(dateAt),
      extra_days: extra && extra.hours.length > 0 ? [{ on: dateAt(extra.offset), hours: extra.hours }] : [],
    }
    return { calendar: requireCalendar(definition), definition, start: new Date(Date.parse(begin) + start) }
  })

const minutes = fc.integer({ min: 0, max: 20_000 })
const days = fc.integer({ min: 0, max: 30 })

function due(calendar: BusinessCalendar, start: Date, span: number): Date {
  const answer = addBusinessMinutes(calendar, start, span)
  if (!answer.accepted) throw new Error(answer.reasons[0].message)
  return answer.value
}

function dueDay(calendar: BusinessCalendar, start: Date, count: number): Date {
  const answer = addWorkingDays(calendar, start, count)
  if (!answer.accepted) throw new Error(answer.reasons[0].message)
  return answer.value
}

describe("business minutes, whatever the calendar", () => {
  it("measures what was added", () => {
    fc.assert(
      fc.property(scene, minutes, ({ calendar, start }, span) => {
        expect(measureBusinessMinutes(calendar, start, due(calendar, start, span))).toBe(span)
      }),
    )
  })

  it("is never due later when started earlier or given less", () => {
    fc.assert(
      fc.property(scene, minutes, fc.nat(DAY * 3), fc.nat(500), ({ calendar, start }, span, later, more) => {
        const first = due(calendar, start, span).getTime()
        fc.pre(span > 0)
        expect(due(calendar, new Date(start.getTime() + later), span).getTime()).toBeGreaterThanOrEqual(first)
        expect(due(calendar, start, span + more).getTime()).toBeGreaterThanOrEqual(first)
      }),
    )
  })

  it("may be added in two parts", () => {
    fc.assert(
      fc.property(scene, minutes, minutes, ({ calendar, start }, first, second) => {
        fc.pre(second > 0)
        expect(due(calendar, due(calendar, start, first), second)).toEqual(due(calendar, start, first + second))
      }),
    )
  })

  it("may be measured in two parts", () => {
    fc.assert(
      fc.property(scene, fc.nat(DAY * 20), fc.nat(DAY * 20), ({ calendar, start }, a, b) => {
        const middle = new Date(start.getTime() + a)
        const end = new Date(start.getTime() + a + b)
        const parts = measureBusinessMinutes(calendar, start, middle) + measureBusinessMinutes(calendar, middle, end)
        expect(parts).toBeCloseTo(measureBusinessMinutes(calendar, start, end), 6)
      }),
    )
  })

  it("survives a pause without losing a millisecond", () => {
    fc.assert(
      fc.property(scene, minutes, fc.nat(DAY * 3), ({ calendar, start }, span, used) => {
        const promised = due(calendar, start, span)
        const paused = new Date(Math.min(start.getTime() + used, promised.getTime()))
        const left = measureBusinessMinutes(calendar, paused, promised)
        fc.pre(left > 0)
        expect(due(calendar, paused, left)).toEqual(promised)
      }),
    )
  })

  it("agrees with a clerk who looks at the wall clock every minute", () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 1, max: 2000 }), ({ calendar, definition, start }, span) => {
        const from = new Date(Math.floor(start.getTime() / MINUTE) * MINUTE)
        const to = new Date(from.getTime() + span * MINUTE)
        expect(measureBusinessMinutes(calendar, from, to)).toBe(countMinuteByMinute(definition, from, to))
      }),
      { numRuns: 200 },
    )
  })

  it("explains without a hole and sums to the answer", () => {
    fc.assert(
      fc.property(scene, minutes, ({ calendar, start }, span) => {
        const answer = explainAddedMinutes(calendar, start, span)
        if (!answer.accepted) throw new Error(answer.reasons[0].message)
        const { due_at, steps } = answer.value
        const counted = steps.reduce((sum, step) => sum + ("minutes" in step ? step.minutes : 0), 0)
        expect(counted).toBeCloseTo(span, 6)
        expectNoHole(steps, start, due_at)
        expect(explainMeasuredMinutes(calendar, start, due_at)).toEqual({ minutes: span, steps })
      }),
    )
  })
})

describe("working days, whatever the calendar", () => {
  it("may be counted in two parts, date by date", () => {
    fc.assert(
      fc.property(scene, days, days, ({ calendar, start }, first, second) => {
        fc.pre(first > 0 && second > 0)
        const today = localDayAt(calendar.time_zone, start.getTime())
        const middle = nthWorkingDay(calendar, today, first)
        expect(nthWorkingDay(calendar, middle?.day ?? NaN, second)).toEqual(
          nthWorkingDay(calendar, today, first + second),
        )
      }),
    )
  })

  it("is never due later when started earlier or given less, and never before the start", () => {
    fc.assert(
      fc.property(scene, days, fc.nat(DAY * 3), ({ calendar, start }, count, later) => {
        const first = dueDay(calendar, start, count).getTime()
        expect(first).toBeGreaterThan(start.getTime())
        expect(dueDay(calendar, new Date(start.getTime() + later), count).getTime()).toBeGreaterThanOrEqual(first)
        expect(dueDay(calendar, start, count + 1).getTime()).toBeGreaterThanOrEqual(first)
      }),
    )
  })

  it("ends at a closing: something was open just before and the clock stands there", () => {
    fc.assert(
      fc.property(scene, days, ({ calendar, start }, count) => {
        const end = dueDay(calendar, start, count)
        expect(measureBusinessMinutes(calendar, new Date(end.getTime() - MINUTE), end)).toBe(1)
      }),
    )
  })

  it("explains without a hole and numbers every working day", () => {
    fc.assert(
      fc.property(scene, days, ({ calendar, start }, count) => {
        const answer = explainWorkingDays(calendar, start, count)
        if (!answer.accepted) throw new Error(answer.reasons[0].message)
        const { due_at, steps } = answer.value
        const numbers = steps.flatMap((step) => (step.kind === "working_day" ? [step.number] : []))
        expect(numbers).toEqual(count === 0 ? [0] : Array.from({ length: count }, (_, index) => index + 1))
        expectNoHole(steps, start, due_at)
      }),
    )
  })
})

function expectNoHole(steps: readonly { from: Date; to: Date }[], start: Date, end: Date): void {
  const bounds = [start, ...steps.flatMap((step) => [step.from, step.to]), end]
  const holes = bounds.filter((at, index) => index % 2 === 0 && at.getTime() !== bounds[index + 1]?.getTime())
  expect(holes).toEqual([])
}

/**
 * A second opinion that shares nothing with the calendar but the definition: minute by minute, what does the wall
 * clock show, and is that within the hours of today or of yesterday's night shift? When clocks go back, the clerk
 * waits until the wall clock shows a time he has not seen before.
 */
function countMinuteByMinute(definition: CalendarDefinition, from: Date, to: Date): number {
  const clock = new Intl.DateTimeFormat("sv-SE", {
    timeZone: definition.time_zone,
    dateStyle: "short",
    timeStyle: "short",
  })
  let seen = ""
  let open = 0
  for (let at = from.getTime() - 120 * MINUTE; at < to.getTime(); at += MINUTE) {
    const shown = clock.format(at)
    if (shown > seen) seen = shown
    if (at >= from.getTime() && isOpen(definition, seen)) open += 1
  }
  return open
}

function isOpen(definition: CalendarDefinition, shown: string): boolean {
  const [date = "", time = ""] = shown.split(" ")
  const yesterday = new Date(Date.parse(date) - DAY).toISOString().slice(0, 10)
  const today = textHours(definition, date).some(([opens, closes]) =>
    closes > opens ? opens <= time && time < closes : opens <= time,
  )
  const fromYesterday = textHours(definition, yesterday).some(([opens, closes]) => closes < opens && time < closes)
  return today || fromYesterday
}

function textHours(definition: CalendarDefinition, date: string): readonly HoursText[] {
  const extra = definition.extra_days?.find(({ on }) => on === date)
  if (extra) return extra.hours
  if (definition.holidays?.includes(date)) return []
  const weekday = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][new Date(date).getUTCDay()] ?? ""
  return definition.hours[weekday] ?? []
}
