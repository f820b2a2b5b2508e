import type { Lifecycle } from "../kernel/lifecycle"

export const COMMITMENT_STATUSES = ["open", "kept", "broken", "made_good"] as const
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number]

export const COMMITMENT_ACTIONS = ["keep", "break", "move", "make_good"] as const
export type CommitmentAction = (typeof COMMITMENT_ACTIONS)[number]

/**
 * The road of a promise to a customer (F04). It is kept in time or broken; a broken one can still be made good, and
 * counts as broken for ever. It is moved only while it can still be kept.
 */
export const COMMITMENT_LIFECYCLE = {
  open: { keep: "kept", move: "open", break: "broken" },
  kept: {},
  broken: { make_good: "made_good" },
  made_good: {},
} as const satisfies Lifecycle<CommitmentStatus, CommitmentAction>

export const COMMITMENT_INITIAL_STATUS: CommitmentStatus = "open"
