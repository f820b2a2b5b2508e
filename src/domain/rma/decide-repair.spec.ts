import { decideInsteadOfRepair, type RepairableItem } from "./decide-repair"

const item: RepairableItem = {
  id: "item_1",
  reason_remedies: ["repair", "refund", "replacement"],
  offered_remedies: ["repair", "refund"],
}

describe("what the customer gets when a repair cannot be done", () => {
  it("is what reason and terms allow", () => {
    expect(decideInsteadOfRepair([item], "refund")).toEqual({ accepted: true, value: "refund" })
  })

  it.each([
    ["remedy_not_offered", "replacement", item],
    ["remedy_not_allowed_for_reason", "refund", { ...item, reason_remedies: ["repair"] }],
    ["remedy_not_offered", null, item],
    ["remedy_not_offered", "repair", item],
  ] as const)("is refused with %s: %s", (code, instead, of) => {
    expect(decideInsteadOfRepair([of], instead)).toMatchObject({ accepted: false, reasons: [{ code }] })
  })
})
