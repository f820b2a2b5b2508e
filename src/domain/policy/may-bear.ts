import type { FaultParty } from "../kernel/vocabulary"

/**
 * Whether freight, fees or loss of value may fall on the customer: never where merchant, carrier or supplier is at
 * fault (R10, R11, R14).
 */
export function customerMayBear(fault: FaultParty): boolean {
  return fault === "customer" || fault === "none"
}

/** Whether the way back may be claimed from the carrier: only for the carrier's own fault; the merchant advances it (R11). */
export function carrierMayBear(fault: FaultParty): boolean {
  return fault === "carrier"
}
