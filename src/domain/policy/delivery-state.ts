import type { DeliveryState } from "../kernel/vocabulary"
import type { ShipmentFacts } from "./order-facts"

/** How far a shipment has come (R18): packed, under way, or with the customer. */
export function deliveryStateOf(shipment: ShipmentFacts): DeliveryState {
  if (shipment.delivered_at !== null) return "delivered"
  return shipment.shipped_at === null ? "fulfilled" : "shipped"
}
