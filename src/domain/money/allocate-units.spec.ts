import fc from "fast-check"

import { allocateUnits } from "./allocate-units"
import { currencyDecimals } from "./currency-decimals"
import { roundTo, sum } from "./decimal"

describe("the price paid for each unit of a line", () => {
  it.each([
    ["three units of 10.00 EUR", "10.00", 3, "eur", ["3.33", "3.34", "3.33"]],
    ["two units of an odd cent", "0.01", 2, "usd", ["0.01", "0.00"]],
    ["three units in a currency without decimals", "1000", 3, "jpy", ["333", "334", "333"]],
    ["a unit alone", "19.99", 1, "eur", ["19.99"]],
    ["a line given away", "0", 2, "eur", ["0.00", "0.00"]],
    ["a total with more decimals than the currency pays", "33.333333", 1, "eur", ["33.33"]],
  ])("splits %s", (_, total, quantity, currency, prices) => {
    expect(allocateUnits(total, quantity, currency)).toEqual(prices)
  })

  it("sums to the whole in every currency", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom("eur", "jpy", "kwd", "usd"),
        (minor, quantity, currency) => {
          const total = (minor / 1000).toFixed(3)
          const whole = roundTo(total, currencyDecimals(currency))
          expect(roundTo(sum(allocateUnits(total, quantity, currency)), currencyDecimals(currency))).toBe(whole)
        },
      ),
    )
  })

  it("never makes two units differ by more than one smallest coin", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 50 }), (cents, quantity) => {
        const prices = allocateUnits((cents / 100).toFixed(2), quantity, "eur").map(Number)
        expect(Math.round((Math.max(...prices) - Math.min(...prices)) * 100)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
