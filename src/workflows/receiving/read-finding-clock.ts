import type { MedusaContainer } from "@medusajs/framework/types"

import { closeOfNthWorkingDay } from "../../domain/calendar/close-of-nth-working-day"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"

export interface FindingClock {
  /** By when staff say what becomes of what arrived at `now`. */
  readonly due_at: Date
  readonly time_zone: string
}

/** The clock of what nobody had declared: working days of the shop's calendar. */
export async function readFindingClock(container: MedusaContainer, now: Date): Promise<FindingClock> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [calendarOf, { finding_days }] = await Promise.all([
    afterSales.ask(loadCalendars, undefined),
    afterSales.getOptions(),
  ])
  const calendar = calendarOf(null)
  return { due_at: closeOfNthWorkingDay(calendar, now, finding_days), time_zone: calendar.time_zone }
}
