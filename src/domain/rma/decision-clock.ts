import { addBusinessMinutes } from "../calendar/add-business-minutes"
import type { BusinessCalendar } from "../calendar/business-calendar"
import { closeOfNthWorkingDay } from "../calendar/close-of-nth-working-day"
import { measureBusinessMinutes } from "../calendar/measure-business-minutes"

/** Requirement R04: a return or exchange request is processed within three working days. */
export const DECISION_WORKING_DAYS = 3

/**
 * When a request made at `requestedAt` must be decided: closing time of the third working day after it. A calendar
 * that stops opening before that does not free the merchant of the promise: three calendar days then count.
 */
export function startDecisionClock(calendar: BusinessCalendar, requestedAt: Date): Date {
  return closeOfNthWorkingDay(calendar, requestedAt, DECISION_WORKING_DAYS)
}

/**
 * The deadline after a pause: the opening time that was left when it began, counted on from `now`; real time where the
 * calendar stops opening before. A deadline that had passed when the pause began stays where it was, and no pause
 * brings one forward.
 */
export function resumeDecisionClock(calendar: BusinessCalendar, dueAt: Date, pausedAt: Date, now: Date): Date {
  if (pausedAt >= dueAt) return dueAt
  const left = measureBusinessMinutes(calendar, pausedAt, dueAt)
  const moved = addBusinessMinutes(calendar, now, left)
  const realTimeLeft = dueAt.getTime() - pausedAt.getTime()
  const resumed = left > 0 && moved.accepted ? moved.value : new Date(now.getTime() + realTimeLeft)
  return resumed > dueAt ? resumed : dueAt
}

export type DecisionClockState = "running" | "late" | "paused" | "met" | "met_late"

export interface DecisionClockFacts {
  readonly due_at: Date
  /** Kept when the request is decided during a pause: the clock stood still from here on. */
  readonly paused_at: Date | null
  /** When it was decided, or ended with nothing left to decide. */
  readonly decided_at: Date | null
}

/**
 * How the promise stands at `now`. A deadline is missed from its very instant on. A pause stops the clock and never
 * hides a deadline that had passed before it; a decision during a pause counts as made when the pause began.
 */
export function decisionClockState(
  { due_at, paused_at, decided_at }: DecisionClockFacts,
  now: Date,
): DecisionClockState {
  const inTime = (paused_at ?? decided_at ?? now) < due_at
  if (decided_at) return inTime ? "met" : "met_late"
  if (!inTime) return "late"
  return paused_at ? "paused" : "running"
}
