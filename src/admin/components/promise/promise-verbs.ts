import type { CommitmentAction } from "../../../domain/commitment/lifecycle"

/** The road by which each verb is sent. */
export const PROMISE_PATHS = {
  keep: "keep",
  break: "break",
  move: "move",
  make_good: "make-good",
} as const satisfies Record<CommitmentAction, string>

export type PromiseVerb = keyof typeof PROMISE_PATHS
