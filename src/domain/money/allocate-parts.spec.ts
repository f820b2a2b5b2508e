import fc from "fast-check"

import { allocateParts } from "./allocate-parts"
import { roundTo, sum } from "./decimal"

describe("amounts paid for the parts of an order", () => {
  it("sum to what was charged, although each was computed with more decimals", () => {
    expect(allocateParts(["3.334", "3.333", "3.333"], "eur")).toEqual(["3.33", "3.34", "3.33"])
  })

  it("sum to the rounded whole whatever the tax computation left behind", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 20 }), (thousandths) => {
        const parts = thousandths.map((part) => (part / 1000).toFixed(3))
        expect(roundTo(sum(allocateParts(parts, "eur")), 2)).toBe(roundTo(sum(parts), 2))
      }),
    )
  })
})
