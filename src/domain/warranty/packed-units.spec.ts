import { buildLine, buildShipment, noon } from "../policy/policy.fixtures"
import { findPackedUnit, nameOf, packedUnitsOf } from "./packed-units"

const line = buildLine({
  quantity: 4,
  shipments: [
    buildShipment({ fulfillment_id: "ful_2", fulfilled_at: noon("2026-11-03"), delivered_at: null }),
    buildShipment({ fulfillment_id: "ful_1", fulfilled_at: noon("2026-11-01"), quantity: 2 }),
  ],
})

describe("the units in the parcels of an order", () => {
  it("are numbered by parcel from 0, delivered or not, and what is not packed is none", () => {
    const names = packedUnitsOf(line, "eur").map(nameOf)
    expect(names).toEqual([
      { fulfillment_id: "ful_1", line_item_id: "line_1", position: 0 },
      { fulfillment_id: "ful_1", line_item_id: "line_1", position: 1 },
      { fulfillment_id: "ful_2", line_item_id: "line_1", position: 0 },
    ])
  })

  it("keep their name when another parcel is packed later", () => {
    const later = {
      ...line,
      shipments: [...line.shipments, buildShipment({ fulfillment_id: "ful_3", fulfilled_at: noon("2026-11-09") })],
    }
    const before = packedUnitsOf(line, "eur").map(nameOf)
    expect(packedUnitsOf(later, "eur").map(nameOf).slice(0, 3)).toEqual(before)
  })

  it("are found by their name alone", () => {
    const units = packedUnitsOf(line, "eur")
    const name = { fulfillment_id: "ful_1", line_item_id: "line_1", position: 1 }
    expect(findPackedUnit(units, name)?.unit.ordinal).toBe(1)
    for (const other of [{ position: 2 }, { fulfillment_id: "ful_9" }, { line_item_id: "line_2" }]) {
      expect(findPackedUnit(units, { ...name, ...other })).toBeUndefined()
    }
  })
})
