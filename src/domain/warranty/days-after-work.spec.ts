import fc from "fast-check"

import { toDate } from "../calendar/calendar-date"
import { endAfterWork } from "./days-after-work"
import { startByRegistration } from "./start-by-registration"
import type { AfterWorkRule } from "./words"
import { AFTER_WORK_RULES } from "./words"
import { buildPlan } from "./warranty.fixtures"

const twoYears = { unit: "years", count: 2 } as const
const tenDays = { handed_in_on: "2027-03-01", back_on: "2027-03-11" }

describe("a cover after a repair or a replacement", () => {
  it.each<[AfterWorkRule, string | null, string | null]>([
    ["keep", "2028-11-02", "2028-11-02"],
    ["extend", "2028-11-02", "2028-11-12"],
    ["restart", "2028-11-02", "2029-03-11"],
    ["restart", "2035-01-01", "2035-01-01"],
    ["extend", null, null],
  ])("ends by the rule %s, from %s, on %s (edge case 18)", (rule, endsOn, expected) => {
    expect(endAfterWork(rule, endsOn, twoYears, tenDays)).toBe(expected)
  })

  it("never ends earlier than before", () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(toDate)
    fc.assert(
      fc.property(fc.constantFrom(...AFTER_WORK_RULES), day, day, day, (rule, ends, handed_in_on, back_on) => {
        const after = endAfterWork(rule, ends, twoYears, { handed_in_on, back_on })
        expect(after !== null && after >= ends).toBe(true)
      }),
    )
  })
})

describe("a cover that begins with registration", () => {
  const plan = buildPlan({ starts: "registration", registration_days: 30 })
  const fromDelivery = { starts_on: "2026-11-02", ends_on: "2028-11-02" }
  const registered = (on: string, terms = plan) => startByRegistration(terms, fromDelivery, "2026-11-02", on)

  it("counts from the day on which it was registered, within the days allowed", () => {
    expect(registered("2026-12-02")).toEqual({ starts_on: "2026-12-02", ends_on: "2028-12-02" })
  })

  it("stays as it is for who registers later, and under a plan that counts from delivery", () => {
    expect(registered("2026-12-03")).toEqual(fromDelivery)
    expect(registered("2026-11-20", buildPlan())).toEqual(fromDelivery)
  })
})
