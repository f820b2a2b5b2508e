import { isOpen, type ClockEvent, type SlaClock } from "./clock"
import { ESCALATION_LEVELS, type EscalationLevel } from "./words"

export const ALERT_KINDS = ["warn", "breach", "escalate"] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** Who is told: the person in charge, or a step of the ladder. */
export const ALERT_RECIPIENTS = ["owner", ...ESCALATION_LEVELS] as const
export type AlertRecipient = "owner" | EscalationLevel

export interface PlannedAlert {
  readonly kind: AlertKind
  readonly recipient: AlertRecipient
}

/**
 * Who is told of a line of a clock's history: the person in charge of warning and breach, a step of the ladder of an
 * escalation. Nobody is told of a team's own clock, nor of what has been kept meanwhile.
 */
export function planAlert(clock: SlaClock, event: ClockEvent): PlannedAlert | null {
  const kind = ALERT_KINDS.find((known) => known === event.action)
  if (kind === undefined || clock.scope === "team" || !isOpen(clock)) return null
  if (kind !== "escalate") return { kind, recipient: "owner" }
  const recipient = ESCALATION_LEVELS.find((known) => known === event.reason)
  return recipient === undefined ? null : { kind, recipient }
}
