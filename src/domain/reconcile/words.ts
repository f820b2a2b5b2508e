/** What the sweep finds and finishes, each a thing that a lost event or a dead process left behind. */
export const DISCREPANCY_KINDS = [
  // core went on without us
  "order_canceled",
  "parcels_canceled",
  "core_return_canceled",
  "receipt_not_recorded",
  "core_return_miscounted",
  "delivery_not_counted",
  "owner_changed",
  // a verb was written down, and its work was not done
  "core_movement_missing",
  "core_movement_left",
  "outbound_unfollowed",
  "receipt_unposted",
  "payment_collection_missing",
  "payment_unheard",
  "payouts_unbegun",
  "settlement_uncompleted",
  "payout_unsettled",
  "withdrawal_unopened",
  "withdrawal_unapproved",
  "store_credit_held",
  "warranty_unregistered",
  "visits_unplanned",
  "visits_uncanceled",
  "visits_unmoved",
] as const
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number]

/** `left`: it could not be corrected, and is tried again by the next sweep. */
export const SWEEP_OUTCOMES = ["corrected", "left"] as const
export type SweepOutcome = (typeof SWEEP_OUTCOMES)[number]
