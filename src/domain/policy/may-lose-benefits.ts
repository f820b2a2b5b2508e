import { customersShare } from "../fault/customers-share"
import type { FaultShare } from "../fault/fault-share"
import type { Basis } from "../kernel/vocabulary"
import type { PolicyWindow } from "./terms"

export interface GroundOfReturn {
  readonly basis: Basis
  readonly fault_shares: readonly FaultShare[]
  /** Of the terms under which it was accepted. */
  readonly windows: readonly Pick<PolicyWindow, "basis" | "statutory">[]
}

/**
 * Whether goods that come back on this ground may cost the customer what the order as a whole had earned him: free
 * freight, or one thing cheaper for another. Never where something is wrong with them, where he uses a right by law, or
 * where anybody else has a part in the fault: to the order they are then as good as kept.
 */
export function mayLoseBenefits({ basis, fault_shares, windows }: GroundOfReturn): boolean {
  const isByLaw = windows.some((window) => window.basis === basis && window.statutory)
  return basis !== "nonconformity" && !isByLaw && customersShare(fault_shares) === 100
}
