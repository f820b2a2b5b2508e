import { buildCondition } from "../policy/policy.fixtures"
import { findPlanFaults } from "./find-plan-faults"
import type { WarrantyTerms } from "./terms"
import { buildPlan } from "./warranty.fixtures"

function faultsOf(given: Partial<WarrantyTerms>): string[] {
  return findPlanFaults(buildPlan(given)).map(({ code, field }) => `${code} ${field}`)
}

describe("a warranty plan is published", () => {
  it("when period, provider, scope and cost bearer are stated (R07)", () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({ period_unit: "lifetime", period_count: null })).toEqual([])
    expect(faultsOf({ covers_parts: true, covers_labour: false })).toEqual([])
  })

  it.each<[string, Partial<WarrantyTerms>, string]>([
    ["a period", { period_unit: null, period_count: null }, "policy_incomplete terms.period_unit"],
    ["a length of the period", { period_count: null }, "policy_incomplete terms.period_count"],
    ["at least a day", { period_count: 0 }, "policy_incomplete terms.period_count"],
    ["who serves", { provider: null }, "policy_incomplete terms.provider"],
    ["whether parts are covered", { covers_parts: null }, "policy_incomplete terms.covers_parts"],
    ["whether labour is covered", { covers_labour: null }, "policy_incomplete terms.covers_labour"],
    ["who pays", { cost_bearer: null }, "policy_incomplete terms.cost_bearer"],
    ["something covered", { covers_parts: false, covers_labour: false }, "policy_incomplete terms.covers_parts"],
    ["a remedy", { remedies: [] }, "policy_incomplete terms.remedies"],
    ["days to register in", { starts: "registration" }, "policy_incomplete terms.registration_days"],
    ["no count for good", { period_unit: "lifetime" }, "policy_contradictory terms.period_count"],
    [
      "conditions that list something",
      { conditions: [buildCondition({ values: [] })] },
      "policy_incomplete terms.conditions.0.values",
    ],
  ])("only with %s", (_, given, fault) => {
    expect(faultsOf(given)).toEqual([fault])
  })

  it("never with the first fault alone: all are said at once", () => {
    const empty = { period_unit: null, period_count: null, provider: null, cost_bearer: null } as const
    expect(faultsOf({ ...empty, covers_parts: null, covers_labour: null })).toHaveLength(5)
  })
})
