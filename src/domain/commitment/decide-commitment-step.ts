import { decide, type Decision, type Refusal } from "../kernel/decision"
import { nextStage } from "../kernel/lifecycle"
import { COMMITMENT_LIFECYCLE, type CommitmentAction, type CommitmentStatus } from "./lifecycle"
import { standingAt, type CommitmentState } from "./standing"

/** What staff do to a promise. */
export type CommitmentStep =
  | { readonly verb: "keep"; readonly words: string }
  | { readonly verb: "break"; readonly words: string }
  | { readonly verb: "make_good"; readonly words: string }
  | { readonly verb: "move"; readonly words: string; readonly due_at: Date }

/** Whether a step may be taken now, and where the promise stands after it. Every step says in words what happened. */
export function decideCommitmentStep(
  commitment: CommitmentState,
  step: CommitmentStep,
  now: Date,
): Decision<CommitmentStatus> {
  const standing = standingAt(commitment, now)
  const next = nextStage<CommitmentStatus, CommitmentAction>(COMMITMENT_LIFECYCLE, standing, step.verb)
  if (!next.accepted) return next
  return decide(refusalsOf(step, now), () => next.value)
}

function refusalsOf(step: CommitmentStep, now: Date): Refusal[] {
  const refusals: Refusal[] = []
  if (step.words.trim() === "") {
    refusals.push({ code: "words_required", message: "Say what happened.", field: "words" })
  }
  if (step.verb === "move") refusals.push(...findDateFaults(step.due_at, now))
  return refusals
}

/** A promise is about the future: what is due already could only be broken. */
export function findDateFaults(dueAt: Date, now: Date): Refusal[] {
  if (dueAt > now) return []
  const message = "A promise is due in the future."
  return [{ code: "promise_date_passed", message, field: "due_at", facts: { due_at: dueAt.toISOString() } }]
}
