import type { CommitmentStatus } from "./lifecycle"

export interface CommitmentState {
  readonly status: CommitmentStatus
  /** Kept before this instant, or broken at it. */
  readonly due_at: Date
}

/**
 * How a promise stands at an instant. At its deadline it is broken whether or not anybody has written so yet: a sweep
 * that is late changes nothing of what was promised.
 */
export function standingAt({ status, due_at }: CommitmentState, now: Date): CommitmentStatus {
  return status === "open" && due_at <= now ? "broken" : status
}
