import type { RmaStage } from "./lifecycle"

export const OUTBOUND_STATES = ["canceled", "preparing", "held", "ready", "packed", "shipped", "delivered"] as const
/** Where goods that go out for a request stand. */
export type OutboundState = (typeof OUTBOUND_STATES)[number]

export interface OutboundProgress {
  /** Units that the request owes. */
  readonly quantity: number
  /** Units that core's order line and the reservation of its stock stand at. */
  readonly core_quantity: number
  readonly released: boolean
  readonly fulfilled_quantity: number
  readonly shipped_quantity: number
  readonly delivered_quantity: number
}

const STAGES_WITH_GOODS_FREE: readonly RmaStage[] = ["settled", "closed"]

/** Whether goods may leave: the request is settled, or staff did not want to wait for it. */
export function mayLeave(stage: RmaStage, released: boolean): boolean {
  return released || STAGES_WITH_GOODS_FREE.includes(stage)
}

/**
 * The state of one outgoing position by what is furthest behind: delivered only when all its units are. `preparing`
 * means that core has not followed yet, be it for want of stock.
 */
export function outboundState(stage: RmaStage, goods: OutboundProgress): OutboundState {
  const { quantity, core_quantity } = goods
  if (quantity === 0 || stage === "canceled" || stage === "lapsed") return "canceled"
  if (goods.delivered_quantity >= quantity) return "delivered"
  if (goods.shipped_quantity >= quantity) return "shipped"
  if (goods.fulfilled_quantity >= quantity) return "packed"
  if (core_quantity !== quantity) return "preparing"
  return mayLeave(stage, goods.released) ? "ready" : "held"
}
