import { daysBetween } from "../calendar/date-arithmetic"
import { accept, refuse, type ClauseReference, type Decision, type Refusal } from "../kernel/decision"
import { choosePolicy } from "../policy/choose-policy"
import type { PolicySubject } from "../policy/condition-holds"
import type { Returnability } from "../policy/decide-returnability"
import type { ReturnWindow } from "../policy/return-window"
import type { SpanCalendarOf } from "../policy/span-calendar"
import type { PolicyTerms } from "../policy/terms"
import { bestFirst, coverGroundOf, type Cover } from "./decide-cover"
import type { WarrantyStatus } from "./lifecycle"
import { laterEnd } from "./period-end"

/** Whose a warranty is that was handed on: the unit goes with it, the order does not. */
export interface WarrantyHolder {
  readonly warranty_id: string
  /** Null for a holder without an account. */
  readonly customer_id: string | null
}

/** A unit of an order with its warranty, as a request finds it. */
export interface CoveredUnit {
  readonly line_item_id: string
  readonly fulfillment_id: string
  readonly ordinal: number
  readonly status: WarrantyStatus
  readonly covers: readonly Cover[]
  /** Null while the warranty is that of the order's own customer. */
  readonly handed_on: WarrantyHolder | null
}

export interface WarrantyQuestion extends PolicySubject {
  readonly ordinal: number
  readonly covered: readonly CoveredUnit[]
  /** Whoever asks by a warranty that was handed to him; null for the order's own customer, and for staff in his place. */
  readonly holder: WarrantyHolder | null
  /** Every published and retired version of every policy. */
  readonly policies: readonly PolicyTerms[]
  /** Epoch ms: the moment at which the fault is reported. It counts, however long the goods travel afterwards. */
  readonly now: number
  readonly calendarOf: SpanCalendarOf
}

/** Calendars end with the year 2199: what is covered for good has this last day where one must be told. */
const FOR_GOOD = "2199-12-30"

/**
 * Whether a unit may come back under its warranty, with what its covers offer instead of what the policy does, and
 * without the policy's fees. Everything else of a request, such as the days to send the goods, stays with the policy
 * under which the unit was sold.
 */
export function decideUnderWarranty(question: WarrantyQuestion): Decision<Returnability> {
  const { policies, order, now } = question
  const policy = choosePolicy(policies, question, order.placed_at)
  if (!policy.accepted) return policy
  const terms = policy.value
  const calendar = question.calendarOf(terms.calendar_id)
  const unit = findCoveredUnit(question)
  if (!mayAskFor(unit, question.holder)) return refuse([somebodyElses()])
  const on = calendar.localDateOf(now)
  const running = runningOf(unit, on)
  const [best] = running
  if (!unit || !best) return refuse([notCovered(unit, on)])
  const remedies = [...new Set(running.flatMap((cover) => cover.remedies))]
  const starts_on = running.reduce(
    (first, cover) => (cover.starts_on < first ? cover.starts_on : first),
    best.starts_on,
  )
  const ends_on = running.reduce((last, cover) => laterEnd(last, cover.ends_on), best.ends_on) ?? FOR_GOOD
  const window = { starts_on, ends_on, ends_at: calendar.endOfDay(ends_on) }
  return accept({ terms: { ...terms, remedies, fees: [] }, window: toWindow(window), clause: clauseOfCover(best) })
}

/** The unit that is asked about; undefined for one that has no warranty. */
export function findCoveredUnit({ covered, line, shipment, ordinal }: WarrantyQuestion): CoveredUnit | undefined {
  return covered.find(
    (one) => one.line_item_id === line.id && one.fulfillment_id === shipment.fulfillment_id && one.ordinal === ordinal,
  )
}

/** A unit is asked for by whoever has its warranty: by its new holder once it was handed on, and by nobody else. */
function mayAskFor(unit: CoveredUnit | undefined, holder: WarrantyHolder | null): boolean {
  const handed = unit?.handed_on ?? null
  if (holder === null) return handed === null
  return handed?.warranty_id === holder.warranty_id && handed.customer_id === holder.customer_id
}

function somebodyElses(): Refusal {
  const message = "The warranty of the unit is somebody else's, to whom it was handed on."
  return { code: "not_under_warranty", message, facts: { why: "handed_on", ended_on: null } }
}

function runningOf(unit: CoveredUnit | undefined, on: string): readonly Cover[] {
  if (!unit) return []
  return bestFirst(unit.covers.filter((cover) => coverGroundOf(unit.status, cover, on) === null))
}

/** Points at the plan and version that promised the cover. */
export function clauseOfCover({ plan_code, plan_version }: Cover): ClauseReference {
  return { policy_code: plan_code, version: plan_version, clause: "warranty", source: null }
}

function toWindow(days: Pick<ReturnWindow, "starts_on" | "ends_on" | "ends_at">): ReturnWindow {
  return {
    ...days,
    start_known_by: "delivery",
    presumed_days: 0,
    days: daysBetween(days.starts_on, days.ends_on),
    counted_until_on: days.ends_on,
    moved_off_holiday: false,
    season: null,
  }
}

function notCovered(unit: CoveredUnit | undefined, on: string): Refusal {
  const grounds = (unit?.covers ?? []).flatMap((cover) => coverGroundOf(unit?.status ?? "active", cover, on) ?? [])
  const ends = (unit?.covers ?? []).flatMap(({ ends_on }) => ends_on ?? []).sort()
  return {
    code: "not_under_warranty",
    message: unit ? `No warranty of the unit covers ${on}.` : "The unit has no warranty.",
    facts: { why: [...new Set(grounds)].join(",") || null, ended_on: ends.at(-1) ?? null },
  }
}
