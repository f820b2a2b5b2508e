import type { FaultShare } from "./fault-share"

/**
 * Shares in one line of the history, which is not translated.
 *
 * @example
 * describeFault([{ party: "carrier", percentage: 60 }, { party: "merchant", percentage: 40 }]) // "carrier 60 %, merchant 40 %"
 */
export function describeFault(shares: readonly FaultShare[]): string {
  return shares.map(({ party, percentage }) => `${party} ${percentage} %`).join(", ")
}
