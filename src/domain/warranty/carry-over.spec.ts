import fc from "fast-check"

import { addDays, daysBetween } from "../calendar/date-arithmetic"
import { buildLine, buildOrder, buildShipment, noon } from "../policy/policy.fixtures"
import { carryOver, type ReplacedUnit } from "./carry-over"
import { planWarranties } from "./plan-warranties"
import type { WarrantyTerms } from "./terms"
import { buildPlan } from "./warranty.fixtures"
import { AFTER_WORK_RULES, type AfterWorkRule } from "./words"

const inUtc = (instant: number) => new Date(instant).toISOString().slice(0, 10)

/** A replacement delivered on a day; its plans give two years from then. */
function deliver(day: string, plans: readonly WarrantyTerms[], quantity = 1) {
  const delivered = noon(day)
  const shipments = [
    buildShipment({ quantity, fulfilled_at: delivered, shipped_at: delivered, delivered_at: delivered }),
  ]
  return planWarranties(buildOrder({ lines: [buildLine({ quantity, shipments })] }), plans, inUtc)
}

function buildReplaced(ends_on: string | null, handedInOn = "2026-11-20", plan_code = "shop"): ReplacedUnit {
  return { line_item_id: "line_1", covers: [{ plan_code, ends_on }], handed_in_at: noon(handedInOn) }
}

const endsOf = (warranties: ReturnType<typeof deliver>) =>
  warranties.map(({ covers }) => covers.map(({ terms, ends_on }) => `${terms.plan_code} ${ends_on ?? "∞"}`).join(", "))

describe("the warranty of a unit that replaced another", () => {
  it.each<[AfterWorkRule, string]>([
    ["keep", "shop 2028-11-02"],
    ["extend", "shop 2028-11-12"],
    ["restart", "shop 2028-11-30"],
  ])("goes on by its plan's rule: %s", (after_replacement, ends) => {
    // Handed in on the 20th, the other one here on the 30th.
    const planned = deliver("2026-11-30", [buildPlan({ after_replacement })])
    expect(endsOf(carryOver(planned, [buildReplaced("2028-11-02")], inUtc))).toEqual([ends])
  })

  it("goes on plan by plan, and lasts as long as the longest of them", () => {
    const plans = [
      buildPlan({ after_replacement: "keep" }),
      buildPlan({ plan_code: "maker", after_replacement: "extend" }),
      buildPlan({ plan_code: "new", after_replacement: "keep" }),
    ]
    const replaced: ReplacedUnit = {
      ...buildReplaced("2028-11-02"),
      covers: [
        { plan_code: "shop", ends_on: "2028-11-02" },
        { plan_code: "maker", ends_on: "2029-01-31" },
      ],
    }
    const [warranty] = carryOver(deliver("2026-11-30", plans), [replaced], inUtc)
    // What no plan covered before begins anew.
    expect(endsOf(warranty ? [warranty] : [])).toEqual(["maker 2029-02-10, new 2028-11-30, shop 2028-11-02"])
    expect(warranty?.ends_on).toBe("2029-02-10")
  })

  it("of several units follows each its own predecessor, and one without any begins anew", () => {
    const planned = deliver("2026-11-30", [buildPlan({ after_replacement: "keep" })], 3)
    const replaced = [buildReplaced("2027-01-01"), buildReplaced("2028-06-30")]
    expect(endsOf(carryOver(planned, replaced, inUtc))).toEqual([
      "shop 2027-01-01",
      "shop 2028-06-30",
      "shop 2028-11-30",
    ])
  })

  it("stays for good where it was for good", () => {
    for (const after_replacement of AFTER_WORK_RULES) {
      const planned = deliver("2026-11-30", [buildPlan({ after_replacement })])
      expect(endsOf(carryOver(planned, [buildReplaced(null)], inUtc))).toEqual(["shop ∞"])
    }
  })

  it("leaves goods that replaced nothing as they are", () => {
    const planned = deliver("2026-11-30", [buildPlan()])
    expect(carryOver(planned, [{ ...buildReplaced("2027-01-01"), line_item_id: "line_9" }], inUtc)).toEqual(planned)
  })

  it("never becomes shorter, adds exactly the days without goods, and restarts no later than a whole period", () => {
    const days = fc.integer({ min: 0, max: 1_500 })
    fc.assert(
      fc.property(fc.constantFrom(...AFTER_WORK_RULES), days, days, (after_replacement, left, away) => {
        const handedIn = "2026-03-01"
        const back = addDays(handedIn, away)
        const old = addDays(handedIn, left)
        const planned = deliver(back, [buildPlan({ after_replacement })])
        const [carried] = carryOver(planned, [buildReplaced(old, handedIn)], inUtc)
        const end = carried?.covers[0].ends_on ?? ""
        expect(daysBetween(old, end)).toBeGreaterThanOrEqual(0)
        if (after_replacement === "keep") expect(end).toBe(old)
        if (after_replacement === "extend") expect(daysBetween(old, end)).toBe(away)
        if (after_replacement === "restart") expect([old, planned[0]?.covers[0].ends_on]).toContain(end)
        expect(carried?.ends_on).toBe(end)
      }),
    )
  })
})
