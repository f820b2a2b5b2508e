import { PAUSE_REASONS } from "./words"
import type { WrittenSlaTerms } from "./terms"

/** The promises that a preset puts in place for a merchant to edit. */
export interface DefaultSlaPolicy {
  readonly code: string
  readonly name: string
  readonly description: string
  readonly terms: WrittenSlaTerms
}

/**
 * What the service handbook asks for (R01–R03, R05): a question is answered within two hours of opening time, a
 * complaint on the same working day and with a solution within 24 hours by the wall clock, a work order done within
 * five working days. Order problems stand between: an answer within four hours of opening time, solved within three
 * working days, as long as a return may take (R04, whose clock is the request's own).
 */
export const DEFAULT_SLA: DefaultSlaPolicy = {
  code: "standard",
  name: "Standard promises",
  description: "Questions answered in 2 hours, complaints with a solution in 24, work orders in 5 working days.",
  terms: {
    calendar_id: null,
    warn_percentage: 80,
    pauses_on: PAUSE_REASONS,
    pause_cap_days: 14,
    on_reopen: "continue",
    ladder: [
      { level: "lead", after_minutes: 60 },
      { level: "manager", after_minutes: 240 },
      { level: "outside", after_minutes: 1440 },
    ],
    conditions: [],
    targets: [
      { kind: "consultation", priority: null, metric: "first_response", unit: "business_minutes", amount: 120 },
      { kind: "consultation", priority: null, metric: "next_response", unit: "business_minutes", amount: 120 },
      { kind: "complaint", priority: null, metric: "first_response", unit: "working_days", amount: 0 },
      { kind: "complaint", priority: null, metric: "solution_proposed", unit: "minutes", amount: 24 * 60 },
      { kind: "order_problem", priority: null, metric: "first_response", unit: "business_minutes", amount: 240 },
      { kind: "order_problem", priority: null, metric: "resolution", unit: "working_days", amount: 3 },
      { kind: "work_order", priority: null, metric: "resolution", unit: "working_days", amount: 5 },
    ],
  },
}
