import { requireCalendar } from "../calendar/require-calendar"
import type { SlaMetric } from "../kernel/vocabulary"
import type { ClockCalendar, SlaClock } from "./clock"
import type { ClockFacts } from "./facts"
import { DEFAULT_SLA } from "./default-policy"
import { openClocks } from "./open-clocks"
import type { SlaRules } from "./rules"
import type { SlaTarget, SlaTerms } from "./terms"

/** Mon–Fri 09:00–18:00, Berlin. */
export const OFFICE_HOURS: ClockCalendar = {
  id: "office",
  calendar: requireCalendar({
    time_zone: "Europe/Berlin",
    hours: Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", "18:00"]] as const])),
    holidays: ["2026-12-25"],
  }),
}

/** Berlin's wall clock in winter. */
export function berlin(on: string, time: string): Date {
  return new Date(`${on}T${time}:00+01:00`)
}

/** A Monday, opening at nine. */
export const MONDAY = "2026-11-30"
export const NINE = berlin(MONDAY, "09:00")

export function buildFacts(given: Partial<ClockFacts> = {}): ClockFacts {
  return {
    kind: "consultation",
    priority: "normal",
    channel: "web",
    team_id: null,
    calendar_id: null,
    sales_channel_id: null,
    customer_group_ids: [],
    language: null,
    opened_by: "customer",
    ...given,
  }
}

export function buildTerms(given: Partial<SlaTerms> = {}): SlaTerms {
  return {
    ...DEFAULT_SLA.terms,
    id: "slapolv_1",
    policy_id: "slapol_1",
    policy_code: "standard",
    policy_name: "Standard promises",
    version: 1,
    status: "published",
    published_at: 0,
    retired_at: null,
    ...given,
  }
}

export function buildTarget(given: Partial<SlaTarget> = {}): SlaTarget {
  return {
    kind: "consultation",
    priority: null,
    metric: "first_response",
    unit: "business_minutes",
    amount: 120,
    ...given,
  }
}

export function buildRules(...policies: readonly SlaTerms[]): SlaRules {
  return { policies: policies.length > 0 ? policies : [buildTerms()], calendarOf: () => OFFICE_HOURS }
}

/** The clocks that a ticket begins with. */
export function openTicketClocks(
  facts: Partial<ClockFacts> = {},
  opened_at = NINE,
  rules = buildRules(),
): readonly SlaClock[] {
  return openClocks([], { facts: buildFacts(facts), opened_at, now: opened_at }, rules)
}

export function findClock(clocks: readonly SlaClock[], metric: SlaMetric, round = 1): SlaClock {
  const clock = clocks.find((one) => one.scope === "ticket" && one.metric === metric && one.round === round)
  if (!clock) throw new Error(`There is no clock for ${metric}`)
  return clock
}

/** Its history: what was done, and why. */
export function linesOf({ history }: SlaClock): string[] {
  return history.map(({ action, reason }) => (reason === null ? action : `${action} ${reason}`))
}
