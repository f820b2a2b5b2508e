import { addBusinessMinutes } from "../calendar/add-business-minutes"
import { addWorkingDays } from "../calendar/add-working-days"
import type { BusinessCalendar } from "../calendar/business-calendar"
import { endOfNthDay } from "../calendar/end-of-day"
import { measureBusinessMinutes } from "../calendar/measure-business-minutes"

/** Requirement R04: a return or exchange request is processed within three working days. */
export const DECISION_WORKING_DAYS = 3

/**
 * When a request made at `requestedAt` must be decided: closing time of the third working day after it. A calendar
 * that stops opening before that does not free the merchant of the promise: three calendar days then count.
 */
export function startDecisionClock(calendar: BusinessCalendar, requestedAt: Date): Date {
  const due = addWorkingDays(calendar, requestedAt, DECISION_WORKING_DAYS)
  return due.accepted ? due.value : endOfNthDay(calendar.time_zone, requestedAt, DECISION_WORKING_DAYS)
}

/**
 * The deadline after a pause: the opening time that was left when it began, counted on from `now`. A deadline that had
 * already passed stays where it was, and no pause brings one forward.
 */
export function resumeDecisionClock(calendar: BusinessCalendar, dueAt: Date, pausedAt: Date, now: Date): Date {
  const left = measureBusinessMinutes(calendar, pausedAt, dueAt)
  if (left === 0) return dueAt
  const moved = addBusinessMinutes(calendar, now, left)
  return moved.accepted && moved.value > dueAt ? moved.value : dueAt
}

export type DecisionClockState = "running" | "late" | "paused" | "met" | "met_late"

export interface DecisionClockFacts {
  readonly due_at: Date
  readonly paused_at: Date | null
  readonly decided_at: Date | null
}

/** How the promise stands at `now`. A deadline is missed from its very instant on. */
export function decisionClockState(clock: DecisionClockFacts, now: Date): DecisionClockState {
  if (clock.decided_at) return clock.decided_at < clock.due_at ? "met" : "met_late"
  if (clock.paused_at) return "paused"
  return now < clock.due_at ? "running" : "late"
}
