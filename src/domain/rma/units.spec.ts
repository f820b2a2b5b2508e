import fc from "fast-check"

import { currencyDecimals } from "../money/currency-decimals"
import { roundTo, sum } from "../money/decimal"
import type { ShipmentFacts } from "../policy/order-facts"
import { buildLine, buildShipment, noon } from "../policy/policy.fixtures"
import { NO_CLAIMS } from "./claims"
import { freeUnits, listUnits } from "./units"

const first = buildShipment({ fulfillment_id: "ful_b", fulfilled_at: noon("2026-10-28") })
const second = buildShipment({ fulfillment_id: "ful_a", quantity: 2, fulfilled_at: noon("2026-10-30") })
const line = buildLine({ quantity: 5, total: "10.00", shipments: [second, first] })

function ordinals(units: readonly { readonly ordinal: number }[]): number[] {
  return units.map(({ ordinal }) => ordinal)
}

describe("the units of a line", () => {
  it("are those that were packed, numbered as they were, each with its price and parcel", () => {
    expect(listUnits(line, "eur").map((unit) => [unit.ordinal, unit.shipment.fulfillment_id, unit.price_paid])).toEqual(
      [
        [0, "ful_b", "2.00"],
        [1, "ful_a", "2.00"],
        [2, "ful_a", "2.00"],
      ],
    )
  })

  it("keep ordinal and price when later ones are packed", () => {
    const third = buildShipment({ fulfillment_id: "ful_c", quantity: 2, fulfilled_at: noon("2026-11-05") })
    const later = { ...line, shipments: [third, second, first] }
    expect(listUnits(later, "eur").slice(0, 3)).toEqual(listUnits(line, "eur"))
  })

  it("are numbered by parcel id where two were packed at once, in the same order on every server", () => {
    const packedAtOnce = ["ful_aa", "ful_z", "ful_B"].map((fulfillment_id) => buildShipment({ fulfillment_id }))
    const units = listUnits(buildLine({ quantity: 3, shipments: packedAtOnce }), "eur")
    expect(units.map(({ shipment }) => shipment.fulfillment_id)).toEqual(["ful_B", "ful_aa", "ful_z"])
  })

  it("are never more than were bought, whatever was packed", () => {
    expect(listUnits({ ...line, quantity: 2 }, "eur")).toHaveLength(2)
  })

  it("cost together what was paid for the line, in EUR, JPY and KWD", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("eur", "jpy", "kwd"),
        (thousandths, parcels, currency) => {
          const shipments = parcels.map((quantity, index): ShipmentFacts => {
            return buildShipment({ fulfillment_id: `ful_${index}`, quantity })
          })
          const quantity = parcels.reduce((total, parcel) => total + parcel, 0)
          const total = (thousandths / 1000).toFixed(3)
          const prices = listUnits(buildLine({ quantity, total, shipments }), currency).map((unit) => unit.price_paid)
          const decimals = currencyDecimals(currency)
          expect(roundTo(sum(prices), decimals)).toBe(roundTo(total, decimals))
        },
      ),
    )
  })
})

describe("the units that nobody has asked for", () => {
  it.each([
    ["are all that were sent, at first", NO_CLAIMS, 0, [0, 1, 2]],
    ["are not those a request of ours holds", { ordinals: new Set([1]), known_to_core: 0 }, 0, [0, 2]],
    ["are the later ones where the dashboard took one back", NO_CLAIMS, 1, [1, 2]],
    ["count a unit once that both we and core hold", { ordinals: new Set([0]), known_to_core: 1 }, 1, [1, 2]],
    ["lose one more to the dashboard beside ours", { ordinals: new Set([0]), known_to_core: 1 }, 2, [2]],
    ["lose one to the dashboard while ours waits", { ordinals: new Set([0]), known_to_core: 0 }, 1, [2]],
    ["are not more after core's return was cancelled", { ordinals: new Set([0]), known_to_core: 1 }, 0, [1, 2]],
    ["are none where core holds them all", NO_CLAIMS, 9, []],
  ])("%s", (_, claims, units_in_core_changes, expected) => {
    expect(ordinals(freeUnits({ ...line, units_in_core_changes }, "eur", claims))).toEqual(expected)
  })
})
