import type { Resolution } from "../kernel/vocabulary"
import { sum, type Amount } from "../money/decimal"
import { mayLoseBenefits, type GroundOfReturn } from "../policy/may-lose-benefits"
import type { OrderBound } from "./bound-lines"
import { isPaidInMoney } from "./item-lines"

/** Units of one line that a settled request has taken off the order. */
export interface GoodsGone extends GroundOfReturn {
  readonly line_item_id: string
  readonly resolution: Resolution
  readonly units: number
  readonly value: Amount
}

/**
 * What earlier requests have taken off the order, as its free freight and its discounts see it: what came back on a
 * ground by which they may be lost, and what was replaced or exchanged, because its successor stands on the order.
 */
export function sumGoodsGone(goods: readonly GoodsGone[]): OrderBound["gone"] {
  const counted = goods.filter((one) => !isPaidInMoney(one) || mayLoseBenefits(one))
  const units = new Map<string, number>()
  for (const one of counted) units.set(one.line_item_id, (units.get(one.line_item_id) ?? 0) + one.units)
  return { value: sum(counted.map(({ value }) => value)), units }
}
