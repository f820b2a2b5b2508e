import { currencyDecimals } from "./currency-decimals"
import { fraction, roundTo, subtract, type Amount } from "./decimal"

/**
 * What was paid for each of `quantity` units when `total` was paid for all: amounts in the currency's own decimals
 * that sum exactly to the rounded total. The k-th unit costs the difference of two rounded running totals, so a unit
 * keeps its price however the units are later grouped into requests.
 *
 * @example
 * allocateUnits("10.00", 3, "eur") // ["3.33", "3.34", "3.33"]
 */
export function allocateUnits(total: Amount, quantity: number, currencyCode: string): Amount[] {
  const decimals = currencyDecimals(currencyCode)
  const running = Array.from({ length: quantity + 1 }, (_, count) =>
    roundTo(fraction(total, count, quantity), decimals),
  )
  return running.slice(1).map((upTo, index) => roundTo(subtract(upTo, running[index] ?? "0"), decimals))
}
