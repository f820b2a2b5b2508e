import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { isTimeZone } from "../../../../../domain/calendar/zone"
import type { VisitFact } from "../../../../../domain/follow-up/plan-visits"
import { wallClockAt } from "../../../../../domain/follow-up/recurrence"
import { simulatePlan, simulateRule } from "../../../../../workflows/follow-up-plan/simulate-plan"
import { toSimulatedPlan, toSimulatedRule } from "../../../../bodies/simulated-plan"
import { withReasons } from "../../../../with-reasons"
import type { SimulatePlanBody } from "../validators"

/** A rule's occurrences, or the visits that a whole plan would make for an order. It stores nothing. */
export const POST = withReasons(async (req: AuthenticatedMedusaRequest<SimulatePlanBody>, res: MedusaResponse) => {
  const asked = req.validatedBody
  if ("rrule" in asked) {
    const { rrule, start, time_zone, count, calendar } = asked
    if (!isTimeZone(time_zone)) throw invalid("time_zone", "is not an IANA time zone such as Europe/Berlin")
    const start_wall = toWallClock(start, time_zone)
    res.json(toSimulatedRule(await simulateRule(req.scope, { rrule, start_wall, time_zone, count, calendar })))
    return
  }
  const { terms, order_id, count } = asked
  res.json(toSimulatedPlan(await simulatePlan(req.scope, { terms, order_id, count, fact: toFact(asked) })))
})

function toWallClock(start: string, timeZone: string): number {
  const isInstant = /T.*(Z|[+-]\d{2}:\d{2})$/.test(start)
  if (isInstant) return wallClockAt(timeZone, new Date(start))
  return Date.parse(start.includes("T") ? `${start}Z` : start)
}

function toFact({ terms, happened_at, ends_on }: Extract<SimulatePlanBody, { order_id: string }>): VisitFact {
  if (terms.trigger !== "warranty_ending") return { kind: terms.trigger, at: new Date(happened_at ?? Date.now()) }
  if (ends_on === undefined) throw invalid("ends_on", "says when the warranty ends")
  return { kind: "warranty", ends_on }
}

function invalid(field: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `Field '${field}': ${message}`)
}
