import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { TicketStage } from "./lifecycle"

export interface FeedbackFacts {
  readonly stage: TicketStage
  /** Until when the word that was given may be changed; null before there is one. */
  readonly feedback_final_at: Date | null
}

const DAY_MS = 24 * 60 * 60_000
/** The feedback stages: the customer was told how it ends, or it has ended. */
const RATED: readonly TicketStage[] = ["resolved", "closed"]

/**
 * Whether a customer may say now what he thinks of how his ticket went, and when his word is final: so many days after
 * he first gave it, whatever he changes meanwhile.
 */
export function decideFeedback(ticket: FeedbackFacts, days: number, now: Date): Decision<{ readonly final_at: Date }> {
  return decide(refusalsOf(ticket, now), () => ({
    final_at: ticket.feedback_final_at ?? new Date(now.getTime() + days * DAY_MS),
  }))
}

/** True when `decideFeedback` would accept. */
export function mayRate(ticket: FeedbackFacts, now: Date): boolean {
  return refusalsOf(ticket, now).length === 0
}

function refusalsOf({ stage, feedback_final_at }: FeedbackFacts, now: Date): Refusal[] {
  if (!RATED.includes(stage)) {
    return [{ code: "feedback_not_yet", message: "A ticket is rated once it is resolved.", facts: { stage } }]
  }
  if (feedback_final_at === null || feedback_final_at > now) return []
  const message = "What you said of this ticket is final."
  return [{ code: "feedback_final", message, facts: { final_at: feedback_final_at.toISOString() } }]
}
