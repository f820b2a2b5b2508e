import { accept, type Decision } from "../kernel/decision"
import { findWorkingDayEnd, type WorkingDayEnd } from "./add-working-days"
import type { BusinessCalendar } from "./business-calendar"
import { refuseExhausted } from "./exhausted"
import { sourceOf } from "./hours-on"
import { DAY_MS, toEpochMs } from "./instant"
import { MAX_STEPS, toSpan, type DayStep, type Span } from "./step"
import { isWorkingDayAt } from "./timeline"
import { firstInstantAt, localDayAt } from "./zone"

/** `addWorkingDays` with its arithmetic: every date from the start to the last working day, and why it counts or not. */
export function explainWorkingDays(
  calendar: BusinessCalendar,
  start: Date,
  days: number,
): Decision<{ readonly due_at: Date; readonly steps: readonly DayStep[] }> {
  const end = findWorkingDayEnd(calendar, start, days)
  if (end === null) return refuseExhausted()
  return accept({ due_at: new Date(end.closing), steps: listSteps(calendar, toEpochMs(start), end, days) })
}

function listSteps(calendar: BusinessCalendar, start: number, end: WorkingDayEnd, days: number): DayStep[] {
  const steps: DayStep[] = []
  const startDay = localDayAt(calendar.time_zone, start)
  let from = start
  let counted = 0
  for (let day = startDay; day < end.day; day += 1) {
    if (steps.length === MAX_STEPS - 1) {
      return [...steps, { kind: "abridged", ...toSpan(day, from, end.closing), working_days: days - counted }]
    }
    const to = firstInstantAt(calendar.time_zone, (day + 1) * DAY_MS)
    const span = toSpan(day, from, to)
    if (day === startDay) steps.push({ kind: "start_day", ...span })
    else if (isWorkingDayAt(calendar, day)) steps.push(toWorkingDay(calendar, day, span, (counted += 1)))
    else steps.push({ kind: sourceOf(calendar, day) === "holiday" ? "holiday" : "closed_weekday", ...span })
    from = to
  }
  return [...steps, toWorkingDay(calendar, end.day, toSpan(end.day, from, end.closing), days)]
}

function toWorkingDay(calendar: BusinessCalendar, day: number, span: Span, number: number): DayStep {
  const hours = sourceOf(calendar, day) === "extra_day" ? "extra_day" : "weekly"
  return { kind: "working_day", ...span, number, hours }
}
