import { allocateUnits } from "../money/allocate-units"
import type { Amount } from "../money/decimal"
import type { LineClaims } from "./claims"
import type { OrderLineFacts, ShipmentFacts } from "../policy/order-facts"

/** One physical unit of an order line. Its ordinal and its price paid never change; its shipment decides its window. */
export interface OrderUnit {
  readonly line_item_id: string
  readonly ordinal: number
  readonly shipment: ShipmentFacts
  readonly price_paid: Amount
}

/**
 * Units of the line that were packed, numbered in the order in which they were. Ordinals are stored, so the order may
 * not depend on the server's language: ids are compared by code unit.
 */
export function listUnits(line: OrderLineFacts, currencyCode: string): OrderUnit[] {
  const prices = allocateUnits(line.total, line.quantity, currencyCode)
  return line.shipments
    .toSorted((a, b) => a.fulfilled_at - b.fulfilled_at || (a.fulfillment_id < b.fulfillment_id ? -1 : 1))
    .flatMap((shipment) => Array.from({ length: shipment.quantity }, () => shipment))
    .slice(0, line.quantity)
    .map((shipment, ordinal) => ({
      line_item_id: line.id,
      ordinal,
      shipment,
      price_paid: prices[ordinal] ?? "0",
    }))
}

/**
 * Units that nobody has asked for yet. Core returns made without a request of ours name no units: they take the
 * earliest free ones, whose windows close first, so that the customer keeps the longest-lived.
 */
export function freeUnits(line: OrderLineFacts, currencyCode: string, claims: LineClaims): OrderUnit[] {
  const takenElsewhere = Math.max(0, line.units_in_core_changes - claims.known_to_core)
  return listUnits(line, currencyCode)
    .filter((unit) => !claims.ordinals.has(unit.ordinal))
    .slice(takenElsewhere)
}
