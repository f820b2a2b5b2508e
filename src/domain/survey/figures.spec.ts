import fc from "fast-check"

import { dimensionFigures, figuresOf } from "./figures"
import { meanEstimate, netPromoterEstimate, shareEstimate } from "./intervals"
import { scoresOf } from "./instrument"
import { studentQuantile } from "./student-quantile"

const counts = (...given: readonly number[]) => given.map((count, index) => ({ score: index + 1, count }))

describe("the Wilson interval", () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, "0.2553", "0.3662"],
    [15, 148, "0.0624", "0.1605"],
    [0, 20, "0.0000", "0.1611"],
    [1, 29, "0.0061", "0.1718"],
  ])("of %d of %d is that of Newcombe's table", (part, whole, low, high) => {
    const estimate = shareEstimate(part, whole)
    expect([estimate.low.toFixed(4), estimate.high.toFixed(4)]).toEqual([low, high])
  })

  it("holds the share, and never leaves the range of shares", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (whole, some) => {
        const { value, low, high } = shareEstimate(Math.min(some, whole), whole)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(value + 1e-12)
        expect(value).toBeLessThanOrEqual(high + 1e-12)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe("Student's t", () => {
  // Any table of the two-sided 95 % points, such as NIST/SEMATECH e-Handbook 1.3.6.7.2.
  it.each([
    [1, "12.706"],
    [2, "4.303"],
    [3, "3.182"],
    [4, "2.776"],
    [5, "2.571"],
    [9, "2.262"],
    [10, "2.228"],
    [29, "2.045"],
    [30, "2.042"],
    [60, "2.000"],
    [120, "1.980"],
    [1000, "1.962"],
  ])("at %d degrees of freedom is %s", (degrees, point) => {
    expect(studentQuantile(degrees).toFixed(3)).toBe(point)
  })

  it("goes over from the series to the expansion without a step", () => {
    expect(studentQuantile(201) - studentQuantile(200)).toBeCloseTo(studentQuantile(200) - studentQuantile(199), 5)
  })
})

describe("the interval of a mean", () => {
  it("is Student's: 2, 4, 4, 4, 6 have the mean 4 ± 2.776 × √2 / √5", () => {
    const given = [{ score: 2, count: 1 }, { score: 4, count: 3 }, { score: 6, count: 1 }] // prettier-ignore
    const { value, low, high } = meanEstimate(given, { lowest: 1, highest: 7 })
    expect([value, low, high].map((one) => one.toFixed(3))).toEqual(["4.000", "2.244", "5.756"])
  })

  it("ends where the scale does", () => {
    const { low, high } = meanEstimate(counts(1, 0, 0, 0, 1), { lowest: 1, highest: 5 })
    expect([low, high]).toEqual([1, 5])
  })
})

describe("the Net Promoter Score", () => {
  it("is the share of promoters less that of detractors, with three answers added for the interval", () => {
    // 50 promoters and 20 detractors of 100: (50.75 − 20.75) / 103 = 29.13; √((0.4927 + 0.2015 − 0.0848) / 103) = 0.0769
    const { value, low, high } = netPromoterEstimate(50, 20, 100)
    expect([value, low, high].map((one) => one.toFixed(1))).toEqual(["30.0", "14.1", "44.2"])
  })

  it("is not certain where all agree", () => {
    const { value, low, high } = netPromoterEstimate(10, 0, 10)
    expect(value).toBe(100)
    expect(low).toBeLessThan(80)
    expect(high).toBe(100)
  })
})

describe("the figures of an instrument", () => {
  it("tell the whole distribution, also of scores that nobody gave", () => {
    expect(figuresOf("csat", [{ score: 5, count: 2 }], 2).distribution.map(({ count }) => count)).toEqual([
      0, 0, 0, 0, 2,
    ])
    expect(scoresOf("nps")).toHaveLength(11)
  })

  it("tell nothing more of too few answers", () => {
    const few = figuresOf("nps", [{ score: 10, count: 29 }], 30)
    expect(few).toMatchObject({
      answers: 29,
      enough: false,
      minimum: 30,
      mean: null,
      top_box: null,
      net_promoter: null,
    })
    expect(figuresOf("nps", [{ score: 10, count: 30 }], 30)).toMatchObject({ enough: true })
  })

  it("tell no mean of one answer, whatever the merchant has set", () => {
    expect(figuresOf("csat", [{ score: 1, count: 1 }], 1)).toMatchObject({ enough: false, mean: null })
  })

  it("round, and never say minus nought", () => {
    const figures = figuresOf(
      "nps",
      [0, 10].map((score) => ({ score, count: 20 })),
      30,
    )
    expect(figures.net_promoter).toEqual({ value: "0.0", low: "-29.4", high: "29.4" })
    expect(figures.mean?.value).toBe("5.00")
    expect(figures.top_box?.value).toBe("50.0")
  })

  it("have an interval around the mean of every dimension", () => {
    expect(dimensionFigures(counts(0, 0, 5, 10, 15), 30)).toMatchObject({ answers: 30, mean: { value: "4.33" } })
    expect(dimensionFigures(counts(0, 0, 5), 30)).toEqual({ answers: 5, enough: false, mean: null })
  })
})
