import { explainAddedMinutes, explainMeasuredMinutes } from "../calendar/explain-business-minutes"
import { explainWorkingDays } from "../calendar/explain-working-days"
import type { BusinessCalendar } from "../calendar/business-calendar"
import type { DayStep, MinuteStep } from "../calendar/step"
import type { SlaClock } from "./clock"
import { interruptionsOf, type Interruption } from "./interruptions"
import { countingCalendar } from "./reckon"

/** The promise itself: so much time from the start, counted by the calendar. */
export interface TargetPart {
  readonly kind: "target"
  readonly from: Date
  /** Null when the calendar never opens long enough. */
  readonly to: Date | null
  readonly steps: readonly (MinuteStep | DayStep)[]
}

/** A time that did not count: how much opening time was in it, and what the deadline became by it. */
export interface InterruptionPart {
  readonly kind: "interruption"
  readonly reason: string | null
  readonly from: Date
  /** Null while it lasts. */
  readonly to: Date | null
  /** Opening minutes within, which are put behind the deadline. */
  readonly minutes: number
  readonly due_at: Date | null
  /** How these minutes were measured. */
  readonly steps: readonly MinuteStep[]
}

/** Somebody set the deadline: nothing above counts any more. */
export interface ManualPart {
  readonly kind: "manual"
  readonly at: Date
  readonly due_at: Date
  readonly words: string | null
  readonly actor_id: string | null
}

export type ExplanationPart = TargetPart | InterruptionPart | ManualPart

/**
 * Why a clock's deadline is what it is, part by part, with the calendar's own arithmetic: the target, every interruption
 * that put it off, and a deadline by hand. The last part's deadline is the clock's.
 */
export function explainClock(clock: SlaClock): readonly ExplanationPart[] {
  const calendar = countingCalendar(clock)
  const target = explainTarget(clock, calendar)
  const parts: ExplanationPart[] = [target]
  let due = target.to
  for (const interruption of interruptionsOf(clock)) {
    if (due === null || interruption.from >= due) break
    const part = explainInterruption(calendar, interruption, due)
    parts.push(part)
    due = part.due_at
    if (interruption.to === null) break
  }
  return [...parts, ...manualParts(clock)]
}

function explainTarget({ terms, started_at }: SlaClock, calendar: BusinessCalendar): TargetPart {
  const { unit, amount } = terms
  const explained =
    unit === "working_days"
      ? explainWorkingDays(calendar, started_at, amount)
      : explainAddedMinutes(calendar, started_at, amount)
  return explained.accepted
    ? { kind: "target", from: started_at, to: explained.value.due_at, steps: explained.value.steps }
    : { kind: "target", from: started_at, to: null, steps: [] }
}

function explainInterruption(calendar: BusinessCalendar, wait: Interruption, due: Date): InterruptionPart {
  const { reason, from, to } = wait
  if (to === null) return { kind: "interruption", reason, from, to, minutes: 0, due_at: due, steps: [] }
  const { minutes, steps } = explainMeasuredMinutes(calendar, from, to)
  const after = explainAddedMinutes(calendar, due, minutes)
  return { kind: "interruption", reason, from, to, minutes, due_at: after.accepted ? after.value.due_at : null, steps }
}

function manualParts({ history, manual_due_at }: SlaClock): ManualPart[] {
  const set = history.findLast(({ action }) => action === "set_deadline")
  if (set === undefined || manual_due_at === null) return []
  return [{ kind: "manual", at: set.at, due_at: manual_due_at, words: set.words, actor_id: set.actor_id }]
}
