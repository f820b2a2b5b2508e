import { nextStage, type Lifecycle } from "../kernel/lifecycle"

export const TICKET_STAGES = [
  "open",
  "waiting_customer",
  "waiting_supplier",
  "waiting_parcel",
  "resolved",
  "closed",
  "merged",
  "spam",
] as const
export type TicketStage = (typeof TICKET_STAGES)[number]

export type TicketAction =
  | "reply"
  | "hear"
  | "thank"
  | "wait_customer"
  | "wait_supplier"
  | "wait_parcel"
  | "resume"
  | "resolve"
  | "confirm_solved"
  | "close"
  | "reopen"
  | "merge"
  | "mark_spam"
  | "restore"

/**
 * The road of one ticket: application, processing, feedback (T05). Whom it waits for is a stage of its own, because
 * the clocks stand still in it; a customer who writes ends every wait. `resolved` is the feedback stage: the customer
 * was told, and may still say that it is not so. Thanks move nothing.
 */
export const TICKET_LIFECYCLE = {
  open: {
    reply: "open",
    hear: "open",
    thank: "open",
    wait_customer: "waiting_customer",
    wait_supplier: "waiting_supplier",
    wait_parcel: "waiting_parcel",
    resolve: "resolved",
    confirm_solved: "resolved",
    merge: "merged",
    mark_spam: "spam",
  },
  waiting_customer: {
    reply: "waiting_customer",
    hear: "open",
    thank: "open",
    resume: "open",
    wait_supplier: "waiting_supplier",
    wait_parcel: "waiting_parcel",
    resolve: "resolved",
    confirm_solved: "resolved",
    merge: "merged",
    mark_spam: "spam",
  },
  waiting_supplier: {
    reply: "waiting_supplier",
    hear: "open",
    thank: "open",
    resume: "open",
    wait_customer: "waiting_customer",
    wait_parcel: "waiting_parcel",
    resolve: "resolved",
    confirm_solved: "resolved",
    merge: "merged",
    mark_spam: "spam",
  },
  waiting_parcel: {
    reply: "waiting_parcel",
    hear: "open",
    thank: "open",
    resume: "open",
    wait_customer: "waiting_customer",
    wait_supplier: "waiting_supplier",
    resolve: "resolved",
    confirm_solved: "resolved",
    merge: "merged",
    mark_spam: "spam",
  },
  resolved: {
    reply: "resolved",
    thank: "resolved",
    confirm_solved: "resolved",
    close: "closed",
    reopen: "open",
    merge: "merged",
  },
  closed: { thank: "closed", reopen: "open" },
  merged: {},
  spam: { restore: "open" },
} as const satisfies Lifecycle<TicketStage, TicketAction>

export const TICKET_INITIAL_STAGE: TicketStage = "open"

/** Stages in which somebody still owes the customer something. The inbox holds these. */
export const ACTIVE_TICKET_STAGES = [
  "open",
  "waiting_customer",
  "waiting_supplier",
  "waiting_parcel",
] as const satisfies readonly TicketStage[]

/** Stages in which the clocks stand still. */
export const WAITING_TICKET_STAGES = [
  "waiting_customer",
  "waiting_supplier",
  "waiting_parcel",
] as const satisfies readonly TicketStage[]

/** Whose turn it is while a ticket waits. */
export const TICKET_WAITS = ["customer", "supplier", "parcel"] as const
export type TicketWait = (typeof TICKET_WAITS)[number]

export function isActive(stage: TicketStage): boolean {
  return (ACTIVE_TICKET_STAGES as readonly TicketStage[]).includes(stage)
}

export function isWaiting(stage: TicketStage): boolean {
  return (WAITING_TICKET_STAGES as readonly TicketStage[]).includes(stage)
}

/** Whether a ticket in `stage` may take this step. */
export function allowsTicketAction(stage: TicketStage, action: TicketAction): boolean {
  return nextStage<TicketStage, TicketAction>(TICKET_LIFECYCLE, stage, action).accepted
}
