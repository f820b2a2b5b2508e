import type { ShipmentFacts } from "./order-facts"
import type { SpanCalendar } from "./span-calendar"
import type { PolicyTerms } from "./terms"

/** When a parcel reached the customer, and how we know. */
export interface DeliveryDate {
  readonly on: string
  readonly known_by: "delivery" | "shipment" | "fulfillment"
  /** Days added to dispatch or packing because the delivery itself is unknown; 0 when it is known. */
  readonly presumed_days: number
}

/** The day of delivery in the calendar's zone: as recorded, else presumed some days after dispatch, else after packing. */
export function deliveryDateOf(shipment: ShipmentFacts, terms: PolicyTerms, calendar: SpanCalendar): DeliveryDate {
  if (shipment.delivered_at !== null) {
    return { on: calendar.localDateOf(shipment.delivered_at), known_by: "delivery", presumed_days: 0 }
  }
  if (shipment.shipped_at !== null) {
    const days = terms.presumed_delivery_days_after_shipment
    const on = calendar.addDays(calendar.localDateOf(shipment.shipped_at), days)
    return { on, known_by: "shipment", presumed_days: days }
  }
  const days = terms.presumed_delivery_days_after_fulfillment
  const on = calendar.addDays(calendar.localDateOf(shipment.fulfilled_at), days)
  return { on, known_by: "fulfillment", presumed_days: days }
}
