import { COVER_GROUNDS, decideCover, type Cover } from "./decide-cover"
import type { WarrantyStatus } from "./lifecycle"
import type { CoverPart } from "./words"
import { buildCover } from "./warranty.fixtures"

const DAY = "2027-05-01"

function answer(covers: readonly Cover[], { part = "parts", on = DAY, status = "active" } = {}): string {
  const { by, grounds } = decideCover(status as WarrantyStatus, covers, part as CoverPart, on)
  return [by?.plan_code ?? "nobody", ...grounds.map(({ cover, ground }) => `${cover.plan_code} ${ground}`)].join(", ")
}

describe("who bears a line of a repair", () => {
  const maker = buildCover({
    plan_code: "maker",
    provider: "manufacturer",
    cost_bearer: "manufacturer",
    scope: { parts: true, labour: false, travel: false },
    ends_on: "2027-11-02",
  })
  const shop = buildCover()

  it("is the manufacturer before the shop, and the shop for what the manufacturer leaves out", () => {
    expect(answer([shop, maker])).toBe("maker, shop covers, maker covers")
    expect(answer([shop, maker], { part: "labour" })).toBe("shop, shop covers, maker out_of_scope")
    expect(answer([shop, maker], { part: "travel" })).toBe("nobody, shop out_of_scope, maker out_of_scope")
  })

  it("is the one that lasts longest where the same party pays, one for good before all", () => {
    const longer = buildCover({ plan_code: "longer", ends_on: "2030-01-01" })
    const forGood = buildCover({ plan_code: "good", ends_on: null })
    expect(answer([shop, longer])).toMatch(/^longer,/)
    expect(answer([longer, forGood])).toMatch(/^good,/)
  })

  it.each([
    ["on its last day", "2028-11-02", "shop, shop covers"],
    ["not on the day after", "2028-11-03", "nobody, shop expired"],
    ["not before it begins", "2026-11-01", "nobody, shop not_begun"],
    ["on its first day", "2026-11-02", "shop, shop covers"],
  ])("is its cover %s of the report", (_, on, expected) => {
    expect(answer([shop], { on })).toBe(expected)
  })

  it.each([
    ["void", "void"],
    ["appealed", "void"],
    ["void_upheld", "void"],
    ["ended", "ended"],
  ])("is nobody while the warranty is %s", (status, ground) => {
    expect(answer([shop], { status })).toBe(`nobody, shop ${ground}`)
  })

  it("has a word for every ground", () => {
    expect(COVER_GROUNDS).toHaveLength(6)
  })
})
