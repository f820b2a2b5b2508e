import { addBusinessMinutes } from "../calendar/add-business-minutes"
import { addWorkingDays } from "../calendar/add-working-days"
import { ALWAYS_OPEN } from "../calendar/always-open"
import type { BusinessCalendar } from "../calendar/business-calendar"
import { measureBusinessMinutes } from "../calendar/measure-business-minutes"
import type { Decision } from "../kernel/decision"
import type { SlaClock } from "./clock"
import { interruptionsOf, type Interruption } from "./interruptions"

/** The calendar whose minutes a clock counts, and in which the time of its pauses is measured. */
export function countingCalendar({ terms, calendar }: Pick<SlaClock, "terms" | "calendar">): BusinessCalendar {
  return terms.unit === "minutes" ? ALWAYS_OPEN : calendar.calendar
}

/**
 * The clock with its deadline and warning worked out anew from its start: the target, and after it the opening time of
 * every interruption that began before the deadline it puts off. Interruptions only ever add, so a deadline never comes
 * forward; one that began after the deadline saves nothing. A deadline set by hand stays.
 */
export function reckon(clock: SlaClock): SlaClock {
  if (clock.manual_due_at !== null) return { ...clock, due_at: clock.manual_due_at }
  const calendar = countingCalendar(clock)
  const base = targetEnd(clock, calendar)
  if (base === null) return { ...clock, due_at: null, warn_at: null }
  const interruptions = interruptionsOf(clock)
  return {
    ...clock,
    due_at: putOff(calendar, base, interruptions),
    warn_at: putOff(calendar, warnPoint(calendar, clock.started_at, base, clock.terms.warn_percentage), interruptions),
  }
}

/** The deadline without any interruption; null when the calendar stops opening before. */
export function targetEnd(
  { terms, started_at }: Pick<SlaClock, "terms" | "started_at">,
  calendar: BusinessCalendar,
): Date | null {
  const { unit, amount } = terms
  return valueOf(
    unit === "working_days"
      ? addWorkingDays(calendar, started_at, amount)
      : addBusinessMinutes(calendar, started_at, amount),
  )
}

/** The instant at which so many per cent of the opening time between two instants are over. */
export function warnPoint(calendar: BusinessCalendar, from: Date, to: Date, percentage: number): Date {
  const part = (measureBusinessMinutes(calendar, from, to) * percentage) / 100
  return valueOf(addBusinessMinutes(calendar, from, part)) ?? to
}

/** An instant put off by the opening time of the interruptions that began before it. */
export function putOff(calendar: BusinessCalendar, instant: Date, interruptions: readonly Interruption[]): Date | null {
  let end: Date | null = instant
  for (const { from, to } of interruptions) {
    if (end === null || to === null || from >= end) return end
    end = valueOf(addBusinessMinutes(calendar, end, measureBusinessMinutes(calendar, from, to)))
  }
  return end
}

function valueOf(decision: Decision<Date>): Date | null {
  return decision.accepted ? decision.value : null
}
