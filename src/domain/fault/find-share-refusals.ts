import type { Refusal } from "../kernel/decision"
import type { FaultShare } from "./fault-share"

/** What is wrong with the shares of one item: each party once, whole per cents, 100 together. */
export function findShareRefusals(shares: readonly FaultShare[], itemId: string, field: string): Refusal[] {
  const total = shares.reduce((sum, { percentage }) => sum + percentage, 0)
  const isWhole = shares.every(({ percentage }) => Number.isInteger(percentage) && percentage > 0)
  const namesEachOnce = new Set(shares.map(({ party }) => party)).size === shares.length
  if (total === 100 && isWhole && namesEachOnce) return []
  const message = `The shares name each party once and sum to 100 per cent, not to ${total}.`
  return [{ code: "fault_shares_incomplete", message, field, facts: { item_id: itemId, total } }]
}
