import type { Amount } from "../money/decimal"

/** The ways goods go for one request. `way_out` is the order's own parcel, `way_out_again` what is sent instead. */
export const FREIGHT_LEGS = ["way_back", "way_out", "way_out_again"] as const
export type FreightLegKind = (typeof FREIGHT_LEGS)[number]

/** Who paid the carrier. The customer advances at most the way back: what he paid for the way out stands on the order. */
export const FREIGHT_ADVANCERS = ["merchant", "customer"] as const
export type FreightAdvancer = (typeof FREIGHT_ADVANCERS)[number]

/** What one way really cost, by receipt or invoice, in the currency of the request. */
export interface FreightLeg {
  readonly leg: FreightLegKind
  readonly paid_by: FreightAdvancer
  readonly amount: Amount
}
