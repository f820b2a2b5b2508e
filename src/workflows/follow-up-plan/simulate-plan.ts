import type { MedusaContainer } from "@medusajs/framework/types"

import type { BusinessCalendar, CalendarDefinition } from "../../domain/calendar/business-calendar"
import { parseCalendar } from "../../domain/calendar/parse-calendar"
import { planApplies } from "../../domain/follow-up/plan-applies"
import type { PlannedVisit, VisitFact } from "../../domain/follow-up/plan-visits"
import type { WrittenPlanTerms } from "../../domain/follow-up/plan"
import { simulateOccurrences, type SimulatedOccurrences } from "../../domain/follow-up/simulate-occurrences"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { planAll, readBuyer, readOrderOfPlans } from "../visit/plan-visits-of"

export interface SimulateRule {
  readonly rrule: string
  /** What the wall clock shows, as if it were UTC, in ms. */
  readonly start_wall: number
  readonly time_zone: string
  readonly count: number
  /** A calendar's id, or one that nobody has saved yet. */
  readonly calendar: string | CalendarDefinition | null
}

/** The first occurrences of a rule, moved into a calendar if one is named. */
export async function simulateRule(container: MedusaContainer, input: SimulateRule): Promise<SimulatedOccurrences> {
  const calendar = await calendarOfSimulation(container, input.calendar)
  return acceptedOrThrow(simulateOccurrences({ ...input, calendar }))
}

async function calendarOfSimulation(
  container: MedusaContainer,
  calendar: SimulateRule["calendar"],
): Promise<BusinessCalendar | null> {
  if (calendar === null) return null
  if (typeof calendar !== "string") return acceptedOrThrow(parseCalendar(calendar))
  return (await container.resolve(AFTER_SALES_MODULE).ask(loadCalendars, undefined))(calendar)
}

export interface SimulatePlan {
  readonly terms: WrittenPlanTerms
  readonly order_id: string
  readonly fact: VisitFact
  readonly count: number
}

export interface SimulatedPlan {
  /** Whether the plan's conditions hold for the order. */
  readonly applies: boolean
  readonly time_zone: string
  readonly visits: readonly PlannedVisit[]
}

/** The visits that a plan would make for an order, if it were in force: by the same functions that make them. */
export async function simulatePlan(container: MedusaContainer, input: SimulatePlan): Promise<SimulatedPlan> {
  const { terms, order_id, fact, count } = input
  const order = await readOrderOfPlans(container, order_id, [terms])
  const { time_zone } = await readBuyer(container, order_id)
  if (!planApplies(terms, order)) return { applies: false, time_zone, visits: [] }
  const [planned] = await planAll(container, [terms], fact, { time_zone }, count)
  return { applies: true, time_zone, visits: planned?.visits ?? [] }
}
