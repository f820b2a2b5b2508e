import { standingOf } from "./standing"
import { buildCover } from "./warranty.fixtures"

describe("how a warranty stands", () => {
  const now = buildCover({ starts_on: "2026-11-02", ends_on: "2027-11-02" })
  const later = buildCover({ starts_on: "2028-01-01", ends_on: "2028-12-31" })

  it.each([
    ["2026-11-01", "not_begun"],
    ["2026-11-02", "in_force"],
    ["2027-11-02", "in_force"],
    ["2027-12-01", "not_begun"],
    ["2028-06-01", "in_force"],
    ["2029-01-01", "expired"],
  ])("on %s is %s", (on, expected) => {
    expect(standingOf("active", [now, later], on)).toBe(expected)
  })

  it("is what became of it, whatever its days say", () => {
    expect(standingOf("appealed", [now], "2027-01-01")).toBe("appealed")
    expect(standingOf("ended", [now], "2027-01-01")).toBe("ended")
  })
})
