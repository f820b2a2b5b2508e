import type { FreightPayer } from "../kernel/vocabulary"
import { customersShare } from "./customers-share"
import { describeFault } from "./describe-fault"
import type { FaultShare } from "./fault-share"
import { leadingParty } from "./leading-party"

/**
 * Who pays the way back after the fault was shifted: the customer never more than his share of it, and nothing where
 * the merchant had offered to pay although the customer could have been asked.
 */
export function freightPayerAfter(
  shares: readonly FaultShare[],
  before: { readonly fault_shares: readonly FaultShare[]; readonly freight_payer: FreightPayer },
): FreightPayer {
  if (describeFault(shares) === describeFault(before.fault_shares)) return before.freight_payer
  const wasOffered = before.freight_payer !== "customer" && blamesCustomer(before.fault_shares)
  if (blamesCustomer(shares)) return wasOffered ? "merchant" : "customer"
  return customersShare(shares) === 0 && leadingParty(shares) === "carrier" ? "carrier" : "merchant"
}

function blamesCustomer(shares: readonly FaultShare[]): boolean {
  return shares.some(({ party }) => party === "customer")
}
