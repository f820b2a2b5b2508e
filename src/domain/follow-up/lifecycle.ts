import type { Lifecycle } from "../kernel/lifecycle"

export const VISIT_STATUSES = [
  "planned",
  "scheduled",
  "confirmed",
  "sent",
  "unrecorded",
  "completed",
  "no_show",
  "skipped",
  "canceled",
] as const
export type VisitStatus = (typeof VISIT_STATUSES)[number]

export const VISIT_ACTIONS = [
  "plan",
  "send",
  "schedule",
  "skip",
  "confirm",
  "move",
  "reassign",
  "record",
  "record_no_show",
  "pass",
  "cancel",
] as const
export type VisitAction = (typeof VISIT_ACTIONS)[number]

export const VISIT_INITIAL_STATUS: VisitStatus = "planned"

/**
 * The road of a visit. One that is written is `sent`, and an answer may be recorded; one that somebody attends is put on
 * a calendar. Time may `pass` it without a word: that is not the customer's absence, and either can still be recorded.
 * What it is counted from may turn out to be another day: then it is planned anew, and so is one about a warranty that
 * was void and is in force again.
 */
export const VISIT_LIFECYCLE = {
  planned: {
    plan: "planned",
    send: "sent",
    schedule: "scheduled",
    skip: "skipped",
    move: "planned",
    cancel: "canceled",
  },
  scheduled: {
    ...{ confirm: "confirmed", move: "scheduled", reassign: "scheduled", cancel: "canceled" },
    ...{ record: "completed", record_no_show: "no_show", pass: "unrecorded", plan: "planned" },
  },
  confirmed: {
    ...{ move: "confirmed", reassign: "confirmed", cancel: "canceled" },
    ...{ record: "completed", record_no_show: "no_show", pass: "unrecorded" },
  },
  sent: { record: "completed" },
  unrecorded: { record: "completed", record_no_show: "no_show", move: "scheduled", cancel: "canceled" },
  completed: {},
  no_show: {},
  skipped: {},
  canceled: { plan: "planned" },
} as const satisfies Lifecycle<VisitStatus, VisitAction>
