/** How a target is counted: opening minutes of a calendar, minutes of the clock on the wall, or whole working days. */
export const SLA_UNITS = ["business_minutes", "minutes", "working_days"] as const
export type SlaUnit = (typeof SLA_UNITS)[number]

/** For whom we wait while a clock is paused. */
export const PAUSE_REASONS = ["waiting_customer", "waiting_supplier", "waiting_parcel"] as const
export type PauseReason = (typeof PAUSE_REASONS)[number]

/** Why clocks end without having been met. Only what `closed` ended may run again. */
export const STOP_REASONS = ["closed", "merged", "spam"] as const
export type StopReason = (typeof STOP_REASONS)[number]

/** `ticket`: the promise to the customer. `team`: what one team made of its own time (no customer sees it). */
export const CLOCK_SCOPES = ["ticket", "team"] as const
export type ClockScope = (typeof CLOCK_SCOPES)[number]

/** Who began the conversation. Whoever was written to by us is owed no first answer. */
export const TICKET_OPENERS = ["customer", "staff"] as const
export type TicketOpener = (typeof TICKET_OPENERS)[number]

/** A ticket that is opened again: its clocks go on where they stood, or begin anew. */
export const REOPEN_RULES = ["continue", "new_cycle"] as const
export type ReopenRule = (typeof REOPEN_RULES)[number]

/** Whom a broken promise is carried to, step by step. The person in charge hears of it first, without a step. */
export const ESCALATION_LEVELS = ["lead", "manager", "outside"] as const
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number]

/** What a policy's condition looks at. Kind and priority are not among them: the targets are a table of these. */
export const SLA_CONDITION_ATTRIBUTES = [
  "customer_group",
  "team",
  "sales_channel",
  "contact_channel",
  "language",
] as const
export type SlaConditionAttribute = (typeof SLA_CONDITION_ATTRIBUTES)[number]

export const SLA_CONDITION_OPERATORS = ["in", "not_in"] as const
export type SlaConditionOperator = (typeof SLA_CONDITION_OPERATORS)[number]
