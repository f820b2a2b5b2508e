import { groupBy } from "../kernel/group-by"
import type { OrderLineFacts } from "../policy/order-facts"
import { listUnits, type OrderUnit } from "../rma/units"

/** A physical unit in its parcel. With line and parcel its position names it for good, whatever is packed later. */
export interface PackedUnit {
  readonly line: OrderLineFacts
  readonly unit: OrderUnit
  /** Place of the unit among those of its line in its parcel, from 0. */
  readonly position: number
}

/** The units of a line that lie in parcels, delivered or not, parcel by parcel. */
export function packedUnitsOf(line: OrderLineFacts, currencyCode: string): PackedUnit[] {
  const byShipment = groupBy(listUnits(line, currencyCode), ({ shipment }) => shipment)
  return [...byShipment.values()].flatMap((units) => units.map((unit, position) => ({ line, unit, position })))
}

/** Names a unit for good. */
export interface UnitName {
  readonly fulfillment_id: string
  readonly line_item_id: string
  readonly position: number
}

export function nameOf({ line, unit, position }: PackedUnit): UnitName {
  return { fulfillment_id: unit.shipment.fulfillment_id, line_item_id: line.id, position }
}

/** The unit of that name; undefined for one that lies in none of the order's parcels. */
export function findPackedUnit(units: readonly PackedUnit[], name: UnitName): PackedUnit | undefined {
  return units.find(
    (one) =>
      one.position === name.position &&
      one.line.id === name.line_item_id &&
      one.unit.shipment.fulfillment_id === name.fulfillment_id,
  )
}
