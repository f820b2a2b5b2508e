import { customerMayBear } from "../policy/may-bear"
import type { FaultShare } from "./fault-share"

/**
 * The per cent that may fall on the customer: his own part and nobody's (R12). What merchant, carrier and supplier
 * bear never does (R10, R11, R14).
 */
export function customersShare(shares: readonly FaultShare[]): number {
  return shares.filter(({ party }) => customerMayBear(party)).reduce((total, { percentage }) => total + percentage, 0)
}
