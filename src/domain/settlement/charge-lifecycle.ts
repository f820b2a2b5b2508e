import type { Lifecycle } from "../kernel/lifecycle"

export const CHARGE_STATUSES = ["open", "paid", "waived", "expired", "canceled"] as const
export type ChargeStatus = (typeof CHARGE_STATUSES)[number]

export type ChargeAction = "pay" | "waive" | "expire" | "cancel"

/**
 * What a customer owes before goods leave. It ends once: paid, let off by staff, or over. A repair whose quote changes owes
 * something else: what it was asked for is cancelled, paid or not, and what came in goes back.
 */
export const CHARGE_LIFECYCLE = {
  open: { pay: "paid", waive: "waived", expire: "expired", cancel: "canceled" },
  paid: { cancel: "canceled" },
  waived: {},
  expired: {},
  canceled: {},
} as const satisfies Lifecycle<ChargeStatus, ChargeAction>
