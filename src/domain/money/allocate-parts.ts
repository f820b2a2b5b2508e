import { currencyDecimals } from "./currency-decimals"
import { roundTo, subtract, sum, type Amount } from "./decimal"

/**
 * Rounds amounts that came out of a tax computation to what was really paid, so that they sum exactly to the rounded
 * whole: each part is the difference of two rounded running totals.
 *
 * @example
 * allocateParts(["3.334", "3.333", "3.333"], "eur") // ["3.33", "3.34", "3.33"]: 10.00, as charged
 */
export function allocateParts(parts: readonly Amount[], currencyCode: string): Amount[] {
  const decimals = currencyDecimals(currencyCode)
  const runningTotal = (count: number) => roundTo(sum(parts.slice(0, count)), decimals)
  return parts.map((_, index) => roundTo(subtract(runningTotal(index + 1), runningTotal(index)), decimals))
}
