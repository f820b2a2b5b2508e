import { planCoreReceipt, type ReceivableUnit } from "./plan-core-receipt"

const units = (received: number, underWay: number): ReceivableUnit[] =>
  Array.from({ length: received + underWay }, (_, index) => ({
    id: `unit_${String(index)}`,
    line_item_id: "line_1",
    received: index < received,
  }))
const came = (received: number, dismissed = 0) => [{ line_item_id: "line_1", received, dismissed }]

describe("goods that somebody received in core", () => {
  it.each([
    ["marks what core has and we do not", units(0, 3), came(2), ["unit_0", "unit_1"]],
    ["counts damaged units as arrived", units(0, 3), came(1, 1), ["unit_0", "unit_1"]],
    ["adds a second parcel to the first", units(1, 2), came(2), ["unit_1"]],
    ["marks nothing that we counted already", units(2, 1), came(2), []],
    ["marks nothing when we have counted more than core", units(2, 1), came(1), []],
    ["never marks more units than were asked for", units(0, 2), came(5), ["unit_0", "unit_1"]],
    ["leaves other lines alone", units(0, 1), [{ line_item_id: "line_2", received: 1, dismissed: 0 }], []],
  ])("%s", (_, known, lines, marked) => {
    expect(planCoreReceipt(known, lines)).toEqual(marked)
  })
})
