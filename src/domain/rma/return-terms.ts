import type { ClauseReference, Decision } from "../kernel/decision"
import type { Basis } from "../kernel/vocabulary"
import type { OrderLineFacts, ShipmentFacts } from "../policy/order-facts"
import type { PolicyTerms } from "../policy/terms"

/** Under which terms a unit may come back, and until when. */
export interface ReturnTerms {
  readonly terms: PolicyTerms
  /** Exclusive end of the window, epoch ms. */
  readonly window_ends_at: number
  readonly clause: ClauseReference
}

/** The policy's answer for one unit: bound to an order, a moment and the policies by whoever asks. */
export type ReturnTermsOf = (line: OrderLineFacts, shipment: ShipmentFacts, basis: Basis) => Decision<ReturnTerms>
