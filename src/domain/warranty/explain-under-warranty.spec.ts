import { buildCalendar, buildLine, buildOrder, buildShipment, buildTerms, noon } from "../policy/policy.fixtures"
import { decideUnderWarranty, type WarrantyQuestion } from "./decide-under-warranty"
import { explainUnderWarranty } from "./explain-under-warranty"
import { planWarranties } from "./plan-warranties"
import { supposeCovers } from "./suppose-covers"
import { buildPlan } from "./warranty.fixtures"

const order = buildOrder()
const inUtc = (instant: number) => new Date(instant).toISOString().slice(0, 10)

function ask(on: string, given: Partial<WarrantyQuestion> = {}): WarrantyQuestion {
  const plans = [buildPlan(), buildPlan({ plan_code: "maker", period_count: 1 })]
  return {
    ...{ order, line: buildLine(), shipment: buildShipment(), ordinal: 0, policies: [buildTerms()], now: noon(on) },
    covered: supposeCovers(planWarranties(order, plans, inUtc)),
    holder: null,
    calendarOf: () => buildCalendar(),
    ...given,
  }
}

describe("the explanation of a warranty's verdict", () => {
  it("tells of each cover whether it stands on that day", () => {
    const { decision, steps } = explainUnderWarranty(ask("2028-01-01"))
    expect(steps).toEqual([
      {
        ...{ kind: "cover_stands", policy_code: "maker", version: 1, ground: "expired" },
        ...{ starts_on: "2026-11-02", ends_on: "2027-11-02" },
      },
      {
        ...{ kind: "cover_stands", policy_code: "shop", version: 1, ground: "covers" },
        ...{ starts_on: "2026-11-02", ends_on: "2028-11-02" },
      },
    ])
    expect(decision).toMatchObject({ accepted: true, value: { clause: { policy_code: "shop" } } })
  })

  it("comes to the very decision that it explains", () => {
    for (const on of ["2027-01-01", "2028-01-01", "2029-01-01"]) {
      expect(explainUnderWarranty(ask(on)).decision).toEqual(decideUnderWarranty(ask(on)))
    }
  })

  it("says so where the unit has no warranty, or no policy sold it", () => {
    expect(explainUnderWarranty(ask("2027-01-01", { covered: [] })).steps).toEqual([{ kind: "no_warranty" }])
    expect(explainUnderWarranty(ask("2027-01-01", { policies: [] })).steps).toEqual([{ kind: "no_policy_applies" }])
  })
})
