import type { FaultParty } from "../kernel/vocabulary"

/** A party's part of the fault in whole per cent, 1–100. The shares of an item sum to exactly 100. */
export interface FaultShare {
  readonly party: FaultParty
  readonly percentage: number
}

/** One party is at fault alone, as every reason starts. */
export function wholeFault(party: FaultParty): readonly FaultShare[] {
  return [{ party, percentage: 100 }]
}
