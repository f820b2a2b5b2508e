/** Events of the request, each with `{ id }` of the request. Documented in docs/events.md. */
export const RMA_EVENTS = {
  opened: "rma.opened",
  approved: "rma.approved",
  rejected: "rma.rejected",
  information_requested: "rma.information_requested",
  received: "rma.received",
  inspected: "rma.inspected",
  repair_finished: "rma.repair_finished",
  payment_expired: "rma.payment_expired",
  goods_released: "rma.goods_released",
  settled: "rma.settled",
  canceled: "rma.canceled",
  lapsed: "rma.lapsed",
  appealed: "rma.appealed",
  closed: "rma.closed",
  payout_uncertain: "rma.payout_uncertain",
} as const

/** Events of the withdrawal, each with `{ id }` of the withdrawal. Documented in docs/events.md. */
export const WITHDRAWAL_EVENTS = {
  submitted: "withdrawal.submitted",
  converted: "withdrawal.converted",
  disputed: "withdrawal.disputed",
} as const

/** Events of a promise, each with `{ id }` of the promise. Documented in docs/events.md. */
export const COMMITMENT_EVENTS = {
  made: "commitment.made",
  kept: "commitment.kept",
  broken: "commitment.broken",
  moved: "commitment.moved",
  made_good: "commitment.made_good",
} as const

/** `erased` with `{ id }` of the erasure, which names nobody. Documented in docs/events.md. */
export const CUSTOMER_EVENTS = { erased: "customer_archive.erased" } as const

/**
 * Events of what was in a parcel undeclared: `found` with `{ rma_id }` of the request with whose parcel it came, `decided`
 * and `overdue` with `{ id }` of the finding. Documented in docs/events.md.
 */
export const FINDING_EVENTS = {
  found: "parcel_finding.found",
  decided: "parcel_finding.decided",
  overdue: "parcel_finding.overdue",
} as const

/** Events of a parcel without a request, each with `{ id }` of the parcel. Documented in docs/events.md. */
export const STRAY_PARCEL_EVENTS = {
  registered: "stray_parcel.registered",
  matched: "stray_parcel.matched",
  received: "stray_parcel.received",
  closed: "stray_parcel.closed",
  overdue: "stray_parcel.overdue",
} as const

/** Events of a warranty, each with `{ id }` of the warranty. Documented in docs/events.md. */
export const WARRANTY_EVENTS = {
  registered: "warranty.registered",
  registered_by_owner: "warranty.registered_by_owner",
  voided: "warranty.voided",
  appealed: "warranty.appealed",
  restored: "warranty.restored",
  transferred: "warranty.transferred",
} as const

/** Events of goods in the workshop, each with `{ id }` of the repair order. Documented in docs/events.md. */
export const REPAIR_EVENTS = {
  quoted: "repair_order.quoted",
  accepted: "repair_order.accepted",
  declined: "repair_order.declined",
} as const

export type RmaEventName = (typeof RMA_EVENTS)[keyof typeof RMA_EVENTS]

export interface RmaEventPayload {
  readonly id: string
}

/** Events of a visit, each with `{ id }` of the visit. Documented in docs/events.md. */
export const VISIT_EVENTS = {
  confirmed: "follow_up_visit.confirmed",
  moved: "follow_up_visit.moved",
  reassigned: "follow_up_visit.reassigned",
  canceled: "follow_up_visit.canceled",
  recorded: "follow_up_visit.recorded",
  missed: "follow_up_visit.missed",
} as const
