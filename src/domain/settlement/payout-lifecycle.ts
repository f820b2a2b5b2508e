import type { Lifecycle } from "../kernel/lifecycle"

export const PAYOUT_STATUSES = ["planned", "executing", "paid", "uncertain", "failed", "stranded"] as const
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number]

export type PayoutAction =
  | "execute"
  | "call_off"
  | "strand"
  | "confirm_paid"
  | "doubt"
  | "confirm_not_paid"
  | "retry"
  | "pay_by_hand"
  | "give_as_credit"

/**
 * `call_off` and `strand` are the executor's own words, before it has asked the provider; from then on nobody can say
 * that a payout was not paid while somebody may still be paying it. `stranded` waits on a payment of which the provider
 * takes no refund any more: only another way than that payment leads out of it. The same ways lead out of `failed`.
 *
 * Money leaves at most once: a payout whose fate is unknown is `uncertain` and can only be looked up, never tried
 * again, until somebody or core's own books say that it was not paid.
 */
export const PAYOUT_LIFECYCLE = {
  planned: { execute: "executing" },
  executing: { confirm_paid: "paid", doubt: "uncertain", call_off: "failed", strand: "stranded" },
  uncertain: { confirm_paid: "paid", confirm_not_paid: "failed" },
  failed: { retry: "planned", pay_by_hand: "paid", give_as_credit: "planned" },
  stranded: { retry: "planned", pay_by_hand: "paid", give_as_credit: "planned" },
  paid: {},
} as const satisfies Lifecycle<PayoutStatus, PayoutAction>
