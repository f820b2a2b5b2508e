import { FAULT_PARTIES, type FaultParty } from "../kernel/vocabulary"
import type { FaultShare } from "./fault-share"

/**
 * The one party that lists and filters name: who bears most, and of equals the one that `FAULT_PARTIES` names first,
 * which is the customer last.
 */
export function leadingParty(shares: readonly FaultShare[]): FaultParty {
  const percentageOf = (party: FaultParty) => shares.find((share) => share.party === party)?.percentage ?? 0
  return FAULT_PARTIES.reduce((leader, party) => (percentageOf(party) > percentageOf(leader) ? party : leader))
}
