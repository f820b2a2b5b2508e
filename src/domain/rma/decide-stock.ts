import { decide, type Decision } from "../kernel/decision"
import { availableUnits, type VariantStock } from "./stock"

export interface WantedGoods {
  readonly title: string
  readonly quantity: number
  /** Null for goods that are no variant of the catalogue: nobody counts them. */
  readonly stock: VariantStock | null
}

/**
 * Whether the goods can be promised. So many units of each are kept for customers who buy: `safetyStock`, which goods
 * that nobody counts have not.
 */
export function decideStock(wanted: readonly WantedGoods[], safetyStock: number): Decision<null> {
  const refusals = wanted.flatMap(({ title, quantity, stock }) => {
    const available = stock && availableUnits(stock)
    if (available === null || available - safetyStock >= quantity) return []
    const left = Math.max(0, available - safetyStock)
    const message = `${title}: ${quantity} wanted, ${left} can be promised.`
    return [{ code: "out_of_stock" as const, message, facts: { title, wanted: quantity, available: left } }]
  })
  return decide(refusals, () => null)
}
