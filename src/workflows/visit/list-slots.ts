import type { MedusaContainer } from "@medusajs/framework/types"

import { DAY_MS } from "../../domain/calendar/instant"
import { listFreeSlots, type Slot } from "../../domain/follow-up/free-slots"
import { placeOf } from "../../domain/follow-up/place-of"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { contactRulesOf } from "../../modules/after-sales/contact-rules"
import { SEARCH_DAYS } from "../../modules/after-sales/commands/visit/schedule-visits"
import { loadAttendance } from "../../modules/after-sales/queries/visit/load-attendance"
import type { VisitRecord } from "../../modules/after-sales/queries/visit/visit-record"

/** Nobody is offered a time that is nearly there. */
const NOTICE_MS = 60 * 60_000

/**
 * Times to which an appointment can be moved, the next fortnight's, outside the customer's quiet hours; none for one that
 * no team attends.
 */
export async function listSlots(
  container: MedusaContainer,
  visit: VisitRecord,
  { limit, now }: { readonly limit: number; readonly now: Date },
): Promise<readonly Slot[]> {
  const { id, team_id, skill_code: code, skill_level: level, duration_minutes } = visit
  if (team_id === null) return []
  const from = new Date(now.getTime() + NOTICE_MS)
  const until = new Date(from.getTime() + SEARCH_DAYS * DAY_MS)
  const skill = code === null || level === null ? null : { code, level }
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [attendance, { quiet_hours }] = await Promise.all([
    afterSales.ask(loadAttendance, { team_id, skill, from, until, except_visit_id: id, now }),
    afterSales.getOptions().then(contactRulesOf),
  ])
  const quiet = quiet_hours === null ? null : { hours: quiet_hours, time_zone: visit.time_zone }
  return listFreeSlots({ ...attendance, duration_minutes, place: placeOf(visit), from, until, quiet, limit })
}
