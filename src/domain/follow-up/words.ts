/**
 * What a plan starts from: a parcel that arrived, a request that was completed, a ticket that was resolved, a warranty
 * that ends, a customer who has not bought for a while, or somebody's own decision.
 */
export const VISIT_TRIGGERS = [
  "delivered",
  "request_completed",
  "ticket_resolved",
  "warranty_ending",
  "customer_quiet",
  "manual",
] as const
export type VisitTrigger = (typeof VISIT_TRIGGERS)[number]

/** Those that a plan waits for; what somebody decides himself needs no plan. */
export const PLAN_TRIGGERS = [
  "delivered",
  "request_completed",
  "ticket_resolved",
  "warranty_ending",
  "customer_quiet",
] as const satisfies readonly VisitTrigger[]
export type PlanTrigger = (typeof PLAN_TRIGGERS)[number]

/** Whether the next visit of a recurring plan is counted from the plan or from when the last one really was. */
export const NEXT_VISIT_RULES = ["plan", "visit"] as const
export type NextVisitRule = (typeof NEXT_VISIT_RULES)[number]

/** What a visit brought. `issue_found` is what becomes a ticket. */
export const VISIT_OUTCOMES = ["satisfied", "question_answered", "issue_found", "declined"] as const
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number]

/** Why a visit was called off. */
export const CANCEL_REASONS = ["order_canceled", "customer", "staff", "plan_retired", "warranty_ended"] as const
export type CancelReason = (typeof CANCEL_REASONS)[number]

/** Methods for which somebody has to be there: they stand on a calendar, and the customer may move them. */
export const ATTENDED_METHODS = ["phone", "on_site"] as const

export function isAttended(method: string): boolean {
  return (ATTENDED_METHODS as readonly string[]).includes(method)
}
