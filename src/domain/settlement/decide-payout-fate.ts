import type { PayoutAction, PayoutStatus } from "./payout-lifecycle"

export interface PayoutEvidence {
  /** A refund with the payout's marker stands in core's books. */
  readonly refund_found: boolean
  /** Whoever asked the provider has its answer, or has been silent so long that he must be presumed dead. */
  readonly overdue: boolean
}

/**
 * What the evidence makes of a payout that was asked for; null when it changes nothing. Core's books prove that money
 * left, and their silence proves nothing: then nobody knows, and nobody tries again.
 */
export function decidePayoutFate(status: PayoutStatus, evidence: PayoutEvidence): PayoutAction | null {
  if (status !== "executing" && status !== "uncertain") return null
  if (evidence.refund_found) return "confirm_paid"
  return status === "executing" && evidence.overdue ? "doubt" : null
}
