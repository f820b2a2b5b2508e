import { wholeFault } from "../fault/fault-share"
import { FAULT_PARTIES, RESOLUTIONS } from "../kernel/vocabulary"
import { decideInspection, type InspectableUnit, type UnitFinding } from "./decide-inspection"
import { buildArrived, buildFinding } from "./rma.fixtures"

function outcome(units: InspectableUnit[], findings: UnitFinding[]): string[] {
  const decision = decideInspection(units, findings)
  if (decision.accepted) return [decision.value.complete ? "complete" : "goes on"]
  return decision.reasons.map(({ code, field }) => `${code} at ${field}`)
}

const note = "Scratched on the left side."
const sentBack = { accepted: false, disposition: "send_back" } as const

describe("what inspection finds", () => {
  it.each<[string, Partial<InspectableUnit>, Partial<UnitFinding>, string[]]>([
    ["a unit as new goes into stock", {}, {}, ["complete"]],
    ["a used unit is paid less for, with words to the customer", {}, { deduction_percentage: 20, note }, ["complete"]],
    ["less is never paid without words", {}, { deduction_percentage: 20 }, ["words_required at units.0.note"]],
    ["a unit is never refused without words", {}, { ...sentBack, note: " " }, ["words_required at units.0.note"]],
    [
      "an empty box is refused in words and sent back",
      {},
      { ...sentBack, grade: "wrong_item", note: "The box was empty." },
      ["complete"],
    ],
    [
      "another serial than the one sold is refused in words",
      {},
      { ...sentBack, grade: "wrong_item", note: "Serial A1 was sold, B2 came." },
      ["complete"],
    ],
    [
      "a refused unit is still the customer's: it is not put into stock",
      {},
      { accepted: false, note },
      ["disposition_not_allowed at units.0.disposition"],
    ],
    ["a refused unit may be disposed of", {}, { accepted: false, disposition: "dispose", note }, ["complete"]],
    [
      "a unit that is paid for is not sent back",
      {},
      { disposition: "send_back" },
      ["disposition_not_allowed at units.0.disposition"],
    ],
    ["a unit under way cannot be looked at", { received: false }, {}, ["unit_not_received at units.0.id"]],
    ["a unit of another request cannot be judged", { id: "unit_9" }, {}, ["unit_not_in_request at units.0.id"]],
    ["a finding may be corrected", { inspected: true }, { grade: "opened" }, ["complete"]],
    [
      "everything wrong with a finding is named at once",
      { received: false, fault_shares: wholeFault("merchant") },
      { accepted: false, deduction_percentage: 5 },
      [
        "unit_not_received at units.0.id",
        "disposition_not_allowed at units.0.disposition",
        "deduction_not_allowed at units.0.deduction_percentage",
        "words_required at units.0.note",
      ],
    ],
  ])("%s", (_, unit, finding, expected) => {
    expect(outcome([buildArrived(unit)], [buildFinding(finding)])).toEqual(expected)
  })

  it.each(FAULT_PARTIES)(
    "keeps something back for loss of value, at fault %s, only from the customer or nobody",
    (fault_party) => {
      const allowed = { merchant: false, carrier: false, supplier: false, customer: true, none: true }[fault_party]
      const found = outcome(
        [buildArrived({ fault_shares: wholeFault(fault_party) })],
        [buildFinding({ deduction_percentage: 10, note })],
      )
      expect(found).toEqual([allowed ? "complete" : "deduction_not_allowed at units.0.deduction_percentage"])
    },
  )
})

describe("loss of value", () => {
  it.each(RESOLUTIONS)("is taken off only where the price comes into the money: %s", (resolution) => {
    const allowed = ["refund", "store_credit", "exchange"].includes(resolution)
    const disposition = resolution === "repair" ? ("repair" as const) : ("restock" as const)
    const found = outcome(
      [buildArrived({ resolution })],
      [buildFinding({ disposition, deduction_percentage: 10, note })],
    )
    expect(found).toEqual([allowed ? "complete" : "deduction_not_allowed at units.0.deduction_percentage"])
  })
})

describe("an inspection", () => {
  const one = buildArrived()
  const two = buildArrived({ id: "unit_2" })

  it.each<[string, InspectableUnit[], UnitFinding[], string]>([
    ["goes on while a unit that arrived waits", [one, two], [buildFinding()], "goes on"],
    [
      "is complete with the last unit that arrived",
      [{ ...one, inspected: true }, two],
      [buildFinding({ id: "unit_2" })],
      "complete",
    ],
    ["is complete with both at once", [one, two], [buildFinding(), buildFinding({ id: "unit_2" })], "complete"],
    ["does not wait for a unit that never came", [one, { ...two, received: false }], [buildFinding()], "complete"],
  ])("%s", (_, units, findings, expected) => {
    expect(outcome(units, findings)).toEqual([expected])
  })
})

describe("goods that came to be repaired", () => {
  const unit = buildArrived({ resolution: "repair" })
  const toWorkshop = buildFinding({ grade: "defective", disposition: "repair" })
  const refused = buildFinding({ ...sentBack, note })

  it("are handed over when all are looked at and one is accepted", () => {
    const both = [unit, { ...unit, id: "unit_2" }]
    const decide = (...findings: UnitFinding[]) => decideInspection(both, findings)
    expect(decide(toWorkshop)).toMatchObject({ value: { complete: false, hand_over: false } })
    expect(decide(toWorkshop, { ...refused, id: "unit_2" })).toMatchObject({
      value: { complete: true, hand_over: true },
    })
    expect(decide(refused, { ...refused, id: "unit_2" })).toMatchObject({ value: { complete: true, hand_over: false } })
  })

  it("are still handed over when the other one is refused on another day", () => {
    const earlier = { ...unit, inspected: true, accepted: true }
    const decision = decideInspection([earlier, { ...unit, id: "unit_2" }], [{ ...refused, id: "unit_2" }])
    expect(decision).toMatchObject({ value: { complete: true, hand_over: true } })
  })

  it.each([
    ["go to the workshop and nowhere else", unit, buildFinding()],
    ["alone go to the workshop", buildArrived(), toWorkshop],
    ["do not go there when they are refused", unit, { ...refused, disposition: "repair" as const }],
  ])("%s", (_, arrived, finding) => {
    expect(outcome([arrived], [finding])).toEqual(["disposition_not_allowed at units.0.disposition"])
  })

  it("are not paid less for, since nothing is paid", () => {
    expect(outcome([unit], [{ ...toWorkshop, deduction_percentage: 10, note }])).toEqual([
      "deduction_not_allowed at units.0.deduction_percentage",
    ])
  })
})
