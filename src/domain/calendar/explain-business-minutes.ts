import { accept, type Decision } from "../kernel/decision"
import { addBusinessMinutes } from "./add-business-minutes"
import type { BusinessCalendar } from "./business-calendar"
import { sourceOf } from "./hours-on"
import { DAY_MS, MINUTE_MS, toEpochMs } from "./instant"
import { measureBusinessMinutes } from "./measure-business-minutes"
import { firstAbove, valueAt } from "./search-sorted"
import { MAX_STEPS, toSpan, type MinuteStep } from "./step"
import { LAST_PAGE, firstPageAt, pageOf } from "./timeline"
import { firstInstantAt, localDayAt, offsetAt } from "./zone"

/** `addBusinessMinutes` with its arithmetic: what was counted and what was not, from `start` to the answer. */
export function explainAddedMinutes(
  calendar: BusinessCalendar,
  start: Date,
  minutes: number,
): Decision<{ readonly due_at: Date; readonly steps: readonly MinuteStep[] }> {
  const due = addBusinessMinutes(calendar, start, minutes)
  return due.accepted ? accept({ due_at: due.value, steps: listSteps(calendar, start, due.value) }) : due
}

/** `measureBusinessMinutes` with its arithmetic. */
export function explainMeasuredMinutes(
  calendar: BusinessCalendar,
  from: Date,
  to: Date,
): { readonly minutes: number; readonly steps: readonly MinuteStep[] } {
  return { minutes: measureBusinessMinutes(calendar, from, to), steps: listSteps(calendar, from, to) }
}

function listSteps(calendar: BusinessCalendar, from: Date, to: Date): MinuteStep[] {
  const steps: MinuteStep[] = []
  for (const step of walk(calendar, toEpochMs(from), toEpochMs(to))) {
    if (steps.length === MAX_STEPS - 1 && step.to < to) {
      const minutes = measureBusinessMinutes(calendar, step.from, to)
      return [...steps, { kind: "abridged", on: step.on, from: step.from, to, minutes }]
    }
    steps.push(step)
  }
  return steps
}

/** Counted and closed time in turns, without a hole, from one instant to the other. */
function* walk(calendar: BusinessCalendar, from: number, to: number): Generator<MinuteStep> {
  let cursor = from
  for (const stretch of stretchesFrom(calendar, from)) {
    if (Math.max(cursor, stretch.opens) >= to) break
    yield* walkClosed(calendar, cursor, stretch.opens)
    cursor = Math.max(cursor, stretch.opens)
    const until = Math.min(stretch.closes, to)
    yield counted(calendar, stretch.day, cursor, until)
    cursor = until
  }
  yield* walkClosed(calendar, cursor, to)
}

interface Stretch {
  readonly day: number
  readonly opens: number
  readonly closes: number
}

/** The stretches that are open at or after an instant, in order. */
function* stretchesFrom(calendar: BusinessCalendar, from: number): Generator<Stretch> {
  for (let number = firstPageAt(from); number <= LAST_PAGE; number += 1) {
    const { openedOn, opens, closes } = pageOf(calendar, number)
    for (let index = firstAbove(closes, from); index < closes.length; index += 1) {
      yield { day: valueAt(openedOn, index), opens: valueAt(opens, index), closes: valueAt(closes, index) }
    }
  }
}

function counted(calendar: BusinessCalendar, day: number, from: number, to: number): MinuteStep {
  const change = offsetAt(calendar.time_zone, to) - offsetAt(calendar.time_zone, from)
  return {
    kind: "counted",
    ...toSpan(day, from, to),
    minutes: (to - from) / MINUTE_MS,
    hours: sourceOf(calendar, day) === "extra_day" ? "extra_day" : "weekly",
    clock_change_minutes: change / MINUTE_MS,
  }
}

/** Closed time, cut at each midnight so that every date gives its own reason. */
function* walkClosed(calendar: BusinessCalendar, from: number, to: number): Generator<MinuteStep> {
  for (let cursor = from; cursor < to;) {
    const day = localDayAt(calendar.time_zone, cursor)
    const until = Math.min(to, firstInstantAt(calendar.time_zone, (day + 1) * DAY_MS))
    const source = sourceOf(calendar, day)
    const kind = source === "holiday" || source === "closed_weekday" ? source : "closed_hours"
    yield { kind, ...toSpan(day, cursor, until) }
    cursor = until
  }
}
