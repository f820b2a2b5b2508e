import type { WithdrawalStage } from "./lifecycle"

export const REFUND_CLOCK_STATES = ["held", "running", "late", "met", "met_late", "stopped"] as const
export type RefundClockState = (typeof REFUND_CLOCK_STATES)[number]

export interface RefundClockFacts {
  readonly stage: WithdrawalStage
  readonly due_at: Date
  readonly goods_secured_at: Date | null
  /** When the money was paid back, or staff closed the matter. */
  readonly completed_at: Date | null
}

/**
 * How the promise to pay back stands at `now`. It is missed from its very instant on. While the goods are neither back
 * nor shown to be under way the refund may be withheld and cannot be late. A dispute stops the clock and does not
 * forget it: should the dispute be settled for the customer, the old deadline counts.
 */
export function refundClockState(facts: RefundClockFacts, now: Date): RefundClockState {
  const { stage, due_at, goods_secured_at, completed_at } = facts
  if (completed_at) return completed_at < due_at || goods_secured_at === null ? "met" : "met_late"
  if (stage === "disputed") return "stopped"
  if (goods_secured_at === null) return "held"
  return now < due_at ? "running" : "late"
}
