import type { BusinessCalendar } from "../calendar/business-calendar"
import { toEpochDay, requireEpochDay, toDate } from "../calendar/calendar-date"
import { DAY_MS, MINUTE_MS } from "../calendar/instant"
import { localDate } from "../calendar/local-date"
import { firstInstantAt } from "../calendar/zone"
import { clampMonthEnd } from "./clamp-month-end"
import { moveIntoCalendar, type MoveReason } from "./move-into-calendar"
import type { WrittenPlanTerms } from "./plan"
import { listOccurrences } from "./recurrence"
import { isAttended } from "./words"

/** Something that happened and starts a plan. A warranty ends on a date; everything else happened at an instant. */
export type VisitFact =
  | { readonly kind: "warranty"; readonly ends_on: string }
  | {
      readonly kind: "delivered" | "request_completed" | "ticket_resolved" | "customer_quiet" | "manual"
      readonly at: Date
    }

export interface PlanContext {
  /** The customer's own zone, IANA. */
  readonly time_zone: string
  /** The plan's calendar as it is now. */
  readonly calendar: BusinessCalendar | null
}

export interface PlannedVisit {
  /** 1 for the first visit of a plan and fact. */
  readonly round: number
  /** When the plan has it. */
  readonly planned_at: Date
  /** When it is due: the same, moved into the calendar. */
  readonly due_at: Date
  readonly moved_because: MoveReason | null
  /** When something has to be done about it: at once when it is written, `lead_days` before when somebody attends. */
  readonly act_at: Date
}

/** What of a plan says when its visits are. */
export type PlanTiming = Pick<
  WrittenPlanTerms,
  "offset_days" | "at_minute" | "rrule" | "method" | "lead_days" | "next_from"
>

/**
 * The first visits that a plan makes of a fact, one when it does not recur. The same function plans real visits, one at
 * a time, and answers the simulator. Days are the customer's own: 14 days after a delivery late at night are counted
 * from the date that his calendar showed.
 */
export function planVisits(plan: PlanTiming, fact: VisitFact, context: PlanContext, count: number): PlannedVisit[] {
  const first = firstDateOf(plan, fact, context)
  const instants = plan.rrule === null ? [first.at] : occurrencesFrom(plan, plan.rrule, first.on, context, count)
  return instants.slice(0, count).map((planned_at, index) => toPlanned(plan, planned_at, index + 1, context))
}

export interface HeldVisit {
  readonly round: number
  readonly planned_at: Date
  /** When it really was. */
  readonly held_at: Date
}

/**
 * The visit after this one, or null when the plan ends. Counted from the plan, whatever was missed is caught up by one
 * visit at most: after a downtime nobody gets five at once. Counted from the visit, the rule begins anew at its date.
 */
export function planNextVisit(
  plan: PlanTiming,
  fact: VisitFact,
  held: HeldVisit,
  context: PlanContext,
  now: Date,
): PlannedVisit | null {
  if (plan.rrule === null) return null
  const planned_at =
    plan.next_from === "visit"
      ? nextFromVisit(plan, plan.rrule, held, context)
      : nextFromPlan(plan, plan.rrule, fact, held, context, now)
  return planned_at === null ? null : toPlanned(plan, planned_at, held.round + 1, context)
}

function nextFromVisit(plan: PlanTiming, rrule: string, held: HeldVisit, context: PlanContext): Date | null {
  const on = localDate(context.time_zone, held.held_at)
  const after = occurrencesFrom(plan, rrule, on, context, 2).filter((at) => localDate(context.time_zone, at) > on)
  return after[0] ?? null
}

function nextFromPlan(
  plan: PlanTiming,
  rrule: string,
  fact: VisitFact,
  held: HeldVisit,
  context: PlanContext,
  now: Date,
): Date | null {
  const question = questionOf(plan, rrule, firstDateOf(plan, fact, context).on, context)
  let next: Date | null = null
  listOccurrences(question, (at) => {
    if (at <= held.planned_at) return true
    // The latest of those that were missed, or the first that is still to come.
    if (next !== null && at > now) return false
    next = at
    return at <= now
  })
  return next
}

/** The date on which a plan begins, on the customer's calendar, and its instant. */
function firstDateOf(
  plan: PlanTiming,
  fact: VisitFact,
  context: PlanContext,
): { readonly on: string; readonly at: Date } {
  const day =
    fact.kind === "warranty"
      ? requireEpochDay(fact.ends_on) - plan.offset_days
      : requireEpochDay(localDate(context.time_zone, fact.at)) + plan.offset_days
  const at = new Date(firstInstantAt(context.time_zone, day * DAY_MS + plan.at_minute * MINUTE_MS))
  return { on: toDate(day), at }
}

function occurrencesFrom(plan: PlanTiming, rrule: string, on: string, context: PlanContext, count: number): Date[] {
  const listed = listOccurrences(questionOf(plan, rrule, on, context), (_, taken) => taken < count)
  return listed.accepted ? listed.value : []
}

function questionOf(plan: PlanTiming, rrule: string, on: string, { time_zone }: PlanContext) {
  const start_wall = (toEpochDay(on) ?? 0) * DAY_MS + plan.at_minute * MINUTE_MS
  return { rrule: clampMonthEnd(rrule, on), start_wall, time_zone }
}

function toPlanned(plan: PlanTiming, planned_at: Date, round: number, { calendar }: PlanContext): PlannedVisit {
  const { at: due_at, moved_because } = moveIntoCalendar(calendar, planned_at)
  const lead = isAttended(plan.method) ? plan.lead_days * DAY_MS : 0
  return { round, planned_at, due_at, moved_because, act_at: new Date(due_at.getTime() - lead) }
}
