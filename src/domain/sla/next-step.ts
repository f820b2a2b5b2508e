import { addBusinessMinutes } from "../calendar/add-business-minutes"
import { isOpen, type SlaClock } from "./clock"
import { pauseEndsAt } from "./interruptions"
import { countingCalendar } from "./reckon"

/** What time brings about by itself: a pause ends, a warning, the breach, a step up the ladder. */
export type DueStep = {
  readonly step: "resume" | "warn" | "breach" | "escalate"
  readonly at: Date
}

/**
 * The next thing that time brings about for a clock, and when; null when nothing is left to wait for. Whatever time a
 * sweep comes, it is told the exact instant. A pause holds back warning, breach and escalation, but for a deadline set
 * by hand, which was promised without one.
 */
export function nextStep(clock: SlaClock): DueStep | null {
  if (!isOpen(clock)) return null
  const pauseEnd = clock.state === "paused" ? pauseEndsAt(clock) : null
  const steps: DueStep[] = pauseEnd === null ? [] : [{ step: "resume", at: pauseEnd }]
  if (clock.state === "running" || clock.manual_due_at !== null) steps.push(...stepsOfDeadline(clock))
  return steps.reduce<DueStep | null>((first, step) => (first && first.at <= step.at ? first : step), null)
}

function stepsOfDeadline(clock: SlaClock): DueStep[] {
  const { due_at, warn_at, warned_at, breached_at } = clock
  if (breached_at !== null) return escalationOf(clock, breached_at)
  const steps: DueStep[] = []
  // Whoever has no time left between warning and deadline is told of the breach alone.
  if (warn_at !== null && warned_at === null && due_at !== null && warn_at < due_at) {
    steps.push({ step: "warn", at: warn_at })
  }
  if (due_at !== null) steps.push({ step: "breach", at: due_at })
  return steps
}

function escalationOf(clock: SlaClock, breachedAt: Date): DueStep[] {
  const next = clock.terms.ladder[clock.escalated]
  if (next === undefined) return []
  const at = addBusinessMinutes(countingCalendar(clock), breachedAt, next.after_minutes)
  return at.accepted ? [{ step: "escalate", at: at.value }] : []
}
