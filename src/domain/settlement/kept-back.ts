import { isPositive, negate, smaller, sum, type Amount } from "../money/decimal"
import type { SettlementLine } from "./settlement"

/** What of the prices paid the merchant keeps: fees and loss of value, never more than the prices themselves. */
export function keptBack(lines: readonly Pick<SettlementLine, "kind" | "amount">[]): Amount {
  const prices = lines.filter(({ kind }) => kind === "price_paid")
  const deductions = lines.filter(({ amount }) => isPositive(negate(amount)))
  return smaller(negate(sum(deductions.map(({ amount }) => amount))), sum(prices.map(({ amount }) => amount)))
}
