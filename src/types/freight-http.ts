import type { FreightAdvancer, FreightLegKind } from "../domain/fault/freight-leg"
import type { RecoveryParty, RecoveryStatus } from "../domain/recovery/lifecycle"

/** What one way of the goods really cost, in the currency of the request. */
export interface FreightLegBody {
  readonly id: string
  readonly leg: FreightLegKind
  readonly paid_by: FreightAdvancer
  readonly amount: string
  readonly tracking_reference: string | null
  readonly receipt_note: string | null
  readonly recorded_by: string | null
  readonly recorded_at: string
}

/** A claim as the page of its request names it. */
export interface RmaRecoveryBody {
  readonly id: string
  /** Shown to people as RC-<number>. */
  readonly number: number
  readonly party: RecoveryParty
  readonly status: RecoveryStatus
  readonly amount_claimed: string
  readonly amount_received: string
}
