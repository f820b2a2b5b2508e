import { decide, type Decision, type Refusal } from "../kernel/decision"
import { nextStage, type Lifecycle } from "../kernel/lifecycle"
import type { ContactMethod } from "../contact/words"
import { VISIT_LIFECYCLE, type VisitAction, type VisitStatus } from "./lifecycle"
import { isAttended, type CancelReason, type VisitOutcome } from "./words"

/** What a customer or a member of staff does with a visit. */
export type VisitStep =
  | { readonly action: "confirm" }
  | { readonly action: "move"; readonly starts_at: Date }
  | { readonly action: "reassign"; readonly agent_id: string }
  | { readonly action: "cancel"; readonly reason: CancelReason; readonly words: string | null }
  | {
      readonly action: "record"
      readonly outcome: VisitOutcome
      readonly words: string | null
      readonly answers: readonly string[]
      readonly held_at: Date
    }
  | { readonly action: "record_no_show"; readonly words: string | null }

export interface VisitState {
  readonly status: VisitStatus
  readonly method: ContactMethod
}

/**
 * The status that a step leads to, or every reason against it. What nobody attends has no appointment to confirm, move or
 * miss, except that a letter still to come may be put off.
 */
export function decideVisitStep(visit: VisitState, step: VisitStep, now: Date): Decision<VisitStatus> {
  const next = nextStage(VISIT_LIFECYCLE as Lifecycle<VisitStatus, VisitAction>, visit.status, step.action)
  if (!next.accepted) return next
  const reasons: Refusal[] = []
  if (!isAttended(visit.method) && NEEDS_ATTENDANCE.includes(step.action)) {
    reasons.push({
      code: "visit_not_attended",
      message: "Nobody attends this visit: it is a message.",
      facts: { method: visit.method },
    })
  }
  if (step.action === "move" && step.starts_at <= now) {
    const facts = { starts_at: step.starts_at.toISOString() }
    reasons.push({ code: "slot_in_past", message: "The new time has passed.", field: "starts_at", facts })
  }
  return decide(reasons, () => next.value)
}

const NEEDS_ATTENDANCE: readonly VisitAction[] = ["confirm", "reassign", "record_no_show"]
