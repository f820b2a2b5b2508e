import type { Lifecycle } from "../kernel/lifecycle"

export const PAYOUT_STATUSES = ["planned", "executing", "paid", "uncertain", "failed"] as const
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number]

export type PayoutAction = "execute" | "call_off" | "confirm_paid" | "doubt" | "confirm_not_paid" | "retry"

/**
 * `call_off` is the executor's own word, before it has asked the provider; from then on nobody can say that a payout
 * was not paid while somebody may still be paying it.
 *
 * Money leaves at most once: a payout whose fate is unknown is `uncertain` and can only be looked up, never tried
 * again, until somebody or core's own books say that it was not paid.
 */
export const PAYOUT_LIFECYCLE = {
  planned: { execute: "executing" },
  executing: { confirm_paid: "paid", doubt: "uncertain", call_off: "failed" },
  uncertain: { confirm_paid: "paid", confirm_not_paid: "failed" },
  failed: { retry: "planned" },
  paid: {},
} as const satisfies Lifecycle<PayoutStatus, PayoutAction>
