import { endOfPeriod, laterEnd } from "./period-end"
import type { WarrantyPeriod } from "./terms"

describe("the last day of a warranty", () => {
  it.each<[string, WarrantyPeriod, string | null]>([
    ["2026-11-02", { unit: "years", count: 2 }, "2028-11-02"],
    ["2028-02-29", { unit: "years", count: 1 }, "2029-02-28"],
    ["2028-02-29", { unit: "years", count: 4 }, "2032-02-29"],
    ["2026-08-31", { unit: "months", count: 6 }, "2027-02-28"],
    ["2026-12-31", { unit: "months", count: 2 }, "2027-02-28"],
    ["2026-03-28", { unit: "days", count: 1 }, "2026-03-29"],
    ["2026-11-02", { unit: "days", count: 0 }, "2026-11-02"],
    ["2026-11-02", { unit: "lifetime", count: null }, null],
  ])("from %s for %j is %s", (startsOn, period, expected) => {
    expect(endOfPeriod(startsOn, period)).toBe(expected)
  })

  it("never comes where one of two lasts for good", () => {
    expect(laterEnd(null, "2028-11-02")).toBeNull()
    expect(laterEnd("2028-11-02", "2027-01-01")).toBe("2028-11-02")
  })
})
