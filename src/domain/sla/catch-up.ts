import type { SlaClock } from "./clock"
import { nextStep, type DueStep } from "./next-step"
import { record } from "./record"

/** Why a pause ended that nobody ended: the terms allow no longer one. */
export const PAUSE_LIMIT_REACHED = "limit_reached"

/**
 * The clock with everything that time has brought about until `now`, each at its own instant, however late somebody
 * looks. Doing it twice does nothing new. A warning that nobody sent before the deadline passed is not sent after it.
 */
export function catchUp(clock: SlaClock, now: Date): SlaClock {
  let current = clock
  for (let due = nextStep(current); due !== null && due.at <= now; due = nextStep(current)) {
    current = take(current, due, now)
  }
  return current
}

function take(clock: SlaClock, { step, at }: DueStep, now: Date): SlaClock {
  switch (step) {
    case "resume":
      return record({ ...clock, state: "running" }, { action: "resume", at, reason: PAUSE_LIMIT_REACHED })
    case "warn": {
      const warned = { ...clock, warned_at: at }
      const isLate = clock.due_at !== null && clock.due_at <= now
      return isLate ? warned : record(warned, { action: "warn", at })
    }
    case "breach":
      return record({ ...clock, breached_at: at }, { action: "breach", at })
    case "escalate": {
      const reason = clock.terms.ladder[clock.escalated]?.level ?? null
      return record({ ...clock, escalated: clock.escalated + 1 }, { action: "escalate", at, reason })
    }
  }
}
