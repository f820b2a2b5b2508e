import { buildCondition, buildLine, buildOrder, buildShipment, noon } from "../policy/policy.fixtures"
import type { OrderFacts } from "../policy/order-facts"
import { planWarranties } from "./plan-warranties"
import type { WarrantyTerms } from "./terms"
import { buildPlan } from "./warranty.fixtures"

const inUtc = (instant: number) => new Date(instant).toISOString().slice(0, 10)

/** Such as `line_1/ful_1/0 #0 shop.v1 2026-11-02–2028-11-02`. */
function planned(order: OrderFacts, plans: readonly WarrantyTerms[] = [buildPlan()]): string[] {
  return planWarranties(order, plans, inUtc).map(({ line, unit, position, covers }) => {
    const name = `${line.id}/${unit.shipment.fulfillment_id}/${position} #${unit.ordinal}`
    return [
      name,
      ...covers.map(
        ({ terms, starts_on, ends_on }) => `${terms.plan_code}.v${terms.version} ${starts_on}–${ends_on ?? "∞"}`,
      ),
    ].join(" ")
  })
}

describe("the warranties of an order", () => {
  it("begin for each unit with its own parcel, and for none that is under way", () => {
    const shipments = [
      buildShipment({ fulfillment_id: "ful_1", quantity: 2 }),
      buildShipment({ fulfillment_id: "ful_2", fulfilled_at: noon("2026-11-03"), delivered_at: noon("2026-11-09") }),
      buildShipment({ fulfillment_id: "ful_3", fulfilled_at: noon("2026-11-10"), delivered_at: null }),
    ]
    expect(planned(buildOrder({ lines: [buildLine({ quantity: 4, shipments })] }))).toEqual([
      "line_1/ful_1/0 #0 shop.v1 2026-11-02–2028-11-02",
      "line_1/ful_1/1 #1 shop.v1 2026-11-02–2028-11-02",
      "line_1/ful_2/0 #2 shop.v1 2026-11-09–2028-11-09",
    ])
  })

  it("lie side by side where several plans cover a unit, and an extension follows the longest", () => {
    const plans = [
      buildPlan({ plan_code: "maker", period_count: 1, starts: "invoice" }),
      buildPlan({ plan_code: "extended", period_unit: "months", period_count: 6, starts: "after_others" }),
      buildPlan(),
    ]
    expect(planned(buildOrder(), plans)).toEqual([
      "line_1/ful_1/0 #0 maker.v1 2026-10-27–2027-10-27 shop.v1 2026-11-02–2028-11-02 extended.v1 2028-11-03–2029-05-03",
    ])
  })

  it("need no extension beside a cover for good", () => {
    const lifetime = buildPlan({ period_unit: "lifetime", period_count: null })
    const extended = buildPlan({ plan_code: "extended", starts: "after_others" })
    expect(planned(buildOrder(), [extended, lifetime])).toEqual(["line_1/ful_1/0 #0 shop.v1 2026-11-02–∞"])
  })

  it("stand under the version that was in force when the order was placed", () => {
    const changed = noon("2026-10-30")
    const plans = [
      buildPlan({ retired_at: changed }),
      buildPlan({ version: 2, published_at: changed, period_count: 1 }),
    ]
    expect(planned(buildOrder(), plans)).toEqual(["line_1/ful_1/0 #0 shop.v1 2026-11-02–2028-11-02"])
  })

  it("come from a plan that was published after the order, if it had none then", () => {
    const late = buildPlan({ published_at: noon("2026-10-30") })
    expect(planned(buildOrder(), [late])).toHaveLength(1)
    expect(planned(buildOrder(), [buildPlan({ retired_at: noon("2026-02-01") })])).toEqual([])
  })

  it("cover the products that the plan names, and not those that it excludes", () => {
    const only = (values: string[]) => buildPlan({ conditions: [buildCondition({ values })] })
    const without = buildPlan({ conditions: [buildCondition({ effect: "excludes" })] })
    expect(planned(buildOrder(), [only(["prod_1"])])).toHaveLength(1)
    expect(planned(buildOrder(), [only(["prod_2"])])).toEqual([])
    expect(planned(buildOrder(), [without])).toEqual([])
  })

  it("begin on the day in the shop's zone", () => {
    const late = buildShipment({ delivered_at: Date.parse("2026-11-02T23:30:00Z") })
    const order = buildOrder({ lines: [buildLine({ shipments: [late] })] })
    const inShanghai = (instant: number) => inUtc(instant + 8 * 3_600_000)
    expect(planWarranties(order, [buildPlan()], inShanghai)[0]?.ends_on).toBe("2028-11-03")
  })
})
