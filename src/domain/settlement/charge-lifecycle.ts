import type { Lifecycle } from "../kernel/lifecycle"

export const CHARGE_STATUSES = ["open", "paid", "waived", "expired"] as const
export type ChargeStatus = (typeof CHARGE_STATUSES)[number]

export type ChargeAction = "pay" | "waive" | "expire"

/** What a customer owes before goods leave. It ends once: paid, let off by staff, or over. */
export const CHARGE_LIFECYCLE = {
  open: { pay: "paid", waive: "waived", expire: "expired" },
  paid: {},
  waived: {},
  expired: {},
} as const satisfies Lifecycle<ChargeStatus, ChargeAction>
