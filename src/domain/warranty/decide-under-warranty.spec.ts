import type { Decision } from "../kernel/decision"
import { buildCalendar, buildOrder, buildLine, buildShipment, buildTerms, noon } from "../policy/policy.fixtures"
import type { Returnability } from "../policy/decide-returnability"
import { buildFee } from "../rma/rma.fixtures"
import { decideUnderWarranty, type CoveredUnit, type WarrantyHolder } from "./decide-under-warranty"
import { buildCover } from "./warranty.fixtures"

function buildUnit(given: Partial<CoveredUnit> = {}): CoveredUnit {
  const covers = [buildCover()]
  const unit = { line_item_id: "line_1", fulfillment_id: "ful_1", ordinal: 0 }
  return { ...unit, status: "active", covers, handed_on: null, ...given }
}

function ask(
  unit: Partial<CoveredUnit> | null,
  on = "2028-11-02",
  holder: WarrantyHolder | null = null,
): Decision<Returnability> {
  return decideUnderWarranty({
    ...{ order: buildOrder(), line: buildLine(), shipment: buildShipment(), ordinal: 0 },
    covered: unit === null ? [] : [buildUnit(unit)],
    holder,
    policies: [buildTerms({ fees: [buildFee({ percentage: "10" })] })],
    now: noon(on),
    calendarOf: () => buildCalendar(),
  })
}

function facts(decision: Decision<Returnability>): string {
  if (decision.accepted) return `until ${decision.value.window.ends_on}`
  return decision.reasons
    .map(({ code, facts: given }) => `${code} ${given?.why ?? "-"} ${given?.ended_on ?? "-"}`)
    .join()
}

describe("a request under warranty", () => {
  it("may be made on the last day, however long the goods travel afterwards (edge case 19)", () => {
    expect(facts(ask({}))).toBe("until 2028-11-02")
    expect(facts(ask({}, "2028-11-03"))).toBe("not_under_warranty expired 2028-11-02")
  })

  it("is made by whoever was handed the warranty, for its unit, and by nobody else any more", () => {
    const mei = { warranty_id: "wty_1", customer_id: "cus_mei" }
    const on = "2028-11-02"
    const unit = { handed_on: mei }
    expect(facts(ask(unit, on, mei))).toBe("until 2028-11-02")
    expect(facts(ask(unit, "2028-11-03", mei))).toBe("not_under_warranty expired 2028-11-02")
    const handedOn = "not_under_warranty handed_on -"
    expect(facts(ask(unit, on))).toBe(handedOn)
    expect(facts(ask(unit, on, { ...mei, customer_id: "cus_next" }))).toBe(handedOn)
    expect(facts(ask({ handed_on: { ...mei, warranty_id: "wty_2" } }, on, mei))).toBe(handedOn)
    expect(facts(ask({}, on, mei))).toBe(handedOn)
    expect(facts(ask(null, on, mei))).toBe(handedOn)
  })

  it("gets what the covers offer and loses no fee of the policy", () => {
    const decision = ask({})
    expect(decision).toMatchObject({
      value: {
        terms: { policy_code: "standard", remedies: ["repair", "replacement"], fees: [] },
        clause: { policy_code: "shop", version: 1, clause: "warranty" },
      },
    })
  })

  it("is counted by the cover that lasts longest, and never ends under one for good", () => {
    const longer = buildCover({ plan_code: "maker", cost_bearer: "manufacturer", ends_on: "2030-01-01" })
    expect(facts(ask({ covers: [buildCover(), longer] }))).toBe("until 2030-01-01")
    expect(facts(ask({ covers: [buildCover({ ends_on: null })] }, "2090-01-01"))).toBe("until 2199-12-30")
  })

  it("is refused for a void warranty, a unit that went back, and one that never had any", () => {
    expect(facts(ask({ status: "void" }))).toBe("not_under_warranty void 2028-11-02")
    expect(facts(ask({ status: "ended" }))).toBe("not_under_warranty ended 2028-11-02")
    expect(facts(ask(null))).toBe("not_under_warranty - -")
    expect(facts(ask({ ordinal: 1 }))).toBe("not_under_warranty - -")
  })
})
