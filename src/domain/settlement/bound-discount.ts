import { fraction, larger, subtract, sum, type Amount } from "../money/decimal"
import type { UnitCounts } from "./completes-order"

/** A discount that other goods were bought for: so many units of some lines made others cheaper. */
export interface BoundDiscount {
  /** Order lines whose units count towards it. */
  readonly buys: readonly string[]
  /** Units that are to be bought for each group that it makes cheaper. */
  readonly minimum: number
  /** Units that each group makes cheaper. */
  readonly gets: number
  /** Units that it makes cheaper at most; null for any number. */
  readonly most: number | null
  /** The lines that it made cheaper, and by how much each as a whole, tax included. */
  readonly lines: readonly { readonly line_item_id: string; readonly amount: Amount }[]
}

/**
 * What of a discount is lost once only `kept` of the `bought` units stay: the part of it that the units still carry, less
 * the part that what stays still earns. Whoever sends the cheap unit back as well has lost nothing by that.
 */
export function lostDiscount(discount: BoundDiscount, bought: UnitCounts, kept: UnitCounts): Amount {
  const earned = countCheapUnits(discount, bought)
  if (earned === 0) return "0"
  const whole = sum(discount.lines.map(({ amount }) => amount))
  const carried = discount.lines.map(({ line_item_id: id, amount }) => {
    const units = bought.get(id) ?? 0
    return units === 0 ? "0" : fraction(amount, kept.get(id) ?? 0, units)
  })
  const stillEarned = fraction(whole, countCheapUnits(discount, kept), earned)
  return larger(subtract(sum(carried), stillEarned), "0")
}

/** A unit counts once: as bought, or as made cheaper. Those that can only be cheap are taken first. */
function countCheapUnits({ buys, minimum, gets, most, lines }: BoundDiscount, units: UnitCounts): number {
  const count = (ids: readonly string[]) => ids.reduce((total, id) => total + (units.get(id) ?? 0), 0)
  const cheapLines = lines.map(({ line_item_id }) => line_item_id)
  const onlyCheap = count(cheapLines.filter((id) => !buys.includes(id)))
  const both = count(cheapLines.filter((id) => buys.includes(id)))
  const onlyBought = count(buys.filter((id) => !cheapLines.includes(id)))
  const limit = Math.min(onlyCheap + both, most ?? Infinity)
  let cheap = 0
  while (cheap < limit) {
    const next = cheap + 1
    const groups = Math.ceil(next / gets)
    if (onlyBought + both - Math.max(0, next - onlyCheap) < groups * minimum) break
    cheap = next
  }
  return cheap
}
