import fc from "fast-check"

import { sum } from "../money/decimal"
import { REPAIR_LIFECYCLE, type RepairAction } from "../repair/lifecycle"
import { claimableOf, type RepairLine } from "../repair/repair-line"
import { COST_BEARERS, COVER_PARTS } from "../warranty/words"
import { claimAfter, planRepairRecovery } from "./plan-repair-recovery"

function buildLine(given: Partial<RepairLine> = {}): RepairLine {
  return { kind: "parts", title: "Heater", amount: "30.00", covered_by: "maker", cost_bearer: "manufacturer", ...given }
}

describe("our claim on a supplier's warranty", () => {
  it("is made of what others bear, by kind, and of nothing that the shop or the customer pays", () => {
    const lines = [
      buildLine(),
      buildLine({ title: "Lid", amount: "4.50", cost_bearer: "supplier" }),
      buildLine({ kind: "labour", amount: "45.00", cost_bearer: "shop" }),
      buildLine({ kind: "travel", amount: "20.00", covered_by: null, cost_bearer: null }),
    ]
    expect(planRepairRecovery(lines, "eur")).toEqual({
      amount: "34.50",
      lines: [{ kind: "parts", item_id: null, loss: "34.50", amount: "34.50" }],
    })
    expect(planRepairRecovery(lines.slice(2), "eur")).toBeNull()
  })

  it("always sums to what the workshop shows as claimable", () => {
    const line = fc.record({
      kind: fc.constantFrom(...COVER_PARTS),
      title: fc.constant("Work"),
      amount: fc.integer({ min: 0, max: 50_000 }).map((cents) => (cents / 100).toFixed(2)),
      covered_by: fc.constant("plan"),
      cost_bearer: fc.constantFrom(...COST_BEARERS),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const plan = planRepairRecovery(lines, "eur")
        expect(Number(plan?.amount ?? "0")).toBe(Number(claimableOf(lines, "eur")))
        expect(Number(sum((plan?.lines ?? []).map(({ amount }) => amount)))).toBeCloseTo(Number(plan?.amount ?? "0"), 6)
      }),
    )
  })

  it("opens when the goods go out, follows the diagnosis, and ends where nothing was repaired", () => {
    const actions = [
      ...new Set(Object.values(REPAIR_LIFECYCLE).flatMap((stage) => Object.keys(stage))),
    ] as RepairAction[]
    const told = actions.flatMap((action) => {
      const follow = claimAfter(action, "other")
      return follow === null ? [] : [`${action}: ${follow}`]
    })
    expect(told.sort()).toEqual([
      "follow_end: end",
      "give_up: end",
      "quote: revise",
      "send_to_supplier: open",
      "start: revise",
    ])
    expect(claimAfter("hand_back", "declined")).toBe("end")
  })
})
