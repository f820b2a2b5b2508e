import type { Lifecycle } from "../kernel/lifecycle"

export const FINDING_STATUSES = [
  "open",
  "kept_for_customer",
  "taken_in",
  "sent_back",
  "handed_over",
  "disposed",
  "mistaken",
] as const
export type FindingStatus = (typeof FINDING_STATUSES)[number]

export type FindingAction = "take_in" | "send_back" | "keep" | "hand_over" | "dispose" | "void"

/**
 * The road of what was not declared. It is open until somebody says what becomes of it, and what is kept for the customer
 * still lies on a shelf: both have a clock. None of these steps pays anything; only what is taken in can be paid, by the
 * request that it becomes part of.
 */
export const FINDING_LIFECYCLE = {
  open: {
    take_in: "taken_in",
    send_back: "sent_back",
    keep: "kept_for_customer",
    dispose: "disposed",
    void: "mistaken",
  },
  kept_for_customer: {
    take_in: "taken_in",
    hand_over: "handed_over",
    send_back: "sent_back",
    dispose: "disposed",
    void: "mistaken",
  },
  taken_in: {},
  sent_back: {},
  handed_over: {},
  disposed: {},
  mistaken: {},
} as const satisfies Lifecycle<FindingStatus, FindingAction>

export const FINDING_INITIAL_STATUS: FindingStatus = "open"

/** Statuses in which the thing is in the house and not yet where it belongs. */
export const FINDING_PENDING: readonly FindingStatus[] = ["open", "kept_for_customer"]
