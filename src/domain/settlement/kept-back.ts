import { isPositive, negate, smaller, sum, type Amount } from "../money/decimal"
import type { SettlementLine } from "./settlement"

/**
 * What of the prices paid the merchant keeps: fees and loss of value, never more than the prices themselves. The price
 * of goods that go out is no deduction: core charges it too.
 */
export function keptBack(lines: readonly Pick<SettlementLine, "kind" | "amount">[]): Amount {
  const prices = lines.filter(({ kind }) => kind === "price_paid")
  const deductions = lines.filter(({ kind, amount }) => kind !== "exchange_price" && isPositive(negate(amount)))
  return smaller(negate(sum(deductions.map(({ amount }) => amount))), sum(prices.map(({ amount }) => amount)))
}
