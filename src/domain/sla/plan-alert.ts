import { nextOpening } from "../calendar/next-opening"
import { isOpen, type ClockEvent, type SlaClock } from "./clock"
import { ESCALATION_LEVELS, type EscalationLevel } from "./words"

export const ALERT_KINDS = ["warn", "breach", "escalate"] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** Somebody to be told, not before `due_at`. */
export interface PlannedAlert {
  readonly kind: AlertKind
  readonly recipient: "owner" | EscalationLevel
  readonly due_at: Date
}

/**
 * Who is told of a line of a clock's history, and when: the person in charge of warning and breach, a step of the
 * ladder of an escalation. Nobody is woken for it, so outside of opening hours it waits for the next opening; what is
 * urgent does not wait. Nobody is told of a team's own clock, nor of what has been kept meanwhile.
 */
export function planAlert(clock: SlaClock, event: ClockEvent, now: Date): PlannedAlert | null {
  const kind = ALERT_KINDS.find((known) => known === event.action)
  if (kind === undefined || clock.scope === "team" || !isOpen(clock)) return null
  const level = ESCALATION_LEVELS.find((known) => known === event.reason)
  const recipient = kind === "escalate" ? level : "owner"
  if (recipient === undefined) return null
  return { kind, recipient, due_at: clock.priority === "urgent" ? now : openingAfter(clock, now) }
}

function openingAfter({ calendar }: SlaClock, now: Date): Date {
  const opening = nextOpening(calendar.calendar, now)
  return opening.accepted ? opening.value : now
}
