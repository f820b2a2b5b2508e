import { isPositive, negate, smaller, sum, type Amount } from "../money/decimal"
import { BOUND_KINDS } from "./bound-lines"
import type { SettlementLine } from "./settlement"

/**
 * What of the prices paid the merchant keeps: fees and loss of value, never more than the prices themselves; negative
 * where he gives back what he had kept of the order before. The price of goods that go out is no deduction: core
 * charges it too.
 */
export function keptBack(lines: readonly Pick<SettlementLine, "kind" | "amount">[]): Amount {
  const prices = lines.filter(({ kind }) => kind === "price_paid")
  const deductions = lines.filter(
    ({ kind, amount }) => kind !== "exchange_price" && (isBound(kind) || isPositive(negate(amount))),
  )
  return smaller(negate(sum(deductions.map(({ amount }) => amount))), sum(prices.map(({ amount }) => amount)))
}

/**
 * What of the prices paid does not go back to the payments: kept by the merchant, or given as store credit. Core owes
 * the full price of whatever came back, and this is what it must be told to take off.
 */
export function notRefunded(lines: readonly Pick<SettlementLine, "kind" | "amount">[], credit: Amount): Amount {
  const prices = sum(lines.filter(({ kind }) => kind === "price_paid").map(({ amount }) => amount))
  return smaller(sum([keptBack(lines), credit]), prices)
}

function isBound(kind: SettlementLine["kind"]): boolean {
  return BOUND_KINDS.some((bound) => bound === kind)
}
