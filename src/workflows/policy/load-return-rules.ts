import type { MedusaContainer } from "@medusajs/framework/types"

import type { AfterSalesReason } from "../../domain/policy/reason"
import { toSpanCalendar, type SpanCalendar, type SpanCalendarOf } from "../../domain/policy/span-calendar"
import type { PolicyTerms } from "../../domain/policy/terms"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { loadCalendars, type CalendarOf } from "../../modules/after-sales/queries/calendar/load-calendars"
import { listTermsForDecision } from "../../modules/after-sales/queries/policy/list-terms-for-decision"
import { listActiveReasons } from "../../modules/after-sales/queries/reason/list-active-reasons"
import type AfterSalesModuleService from "../../modules/after-sales/service"

/** Everything of the merchant's that a decision about a return rests on. */
export interface ReturnRules {
  readonly policies: readonly PolicyTerms[]
  readonly reasons: readonly AfterSalesReason[]
  readonly calendarOf: CalendarOf
  readonly spanCalendarOf: SpanCalendarOf
}

/** Reads the rules in three queries, none of which grows with the order. */
export async function loadReturnRules(container: MedusaContainer): Promise<ReturnRules> {
  const service: AfterSalesModuleService = container.resolve(AFTER_SALES_MODULE)
  const [policies, reasons, calendarOf] = await Promise.all([
    service.ask(listTermsForDecision, undefined),
    service.ask(listActiveReasons, undefined),
    service.ask(loadCalendars, undefined),
  ])
  return { policies, reasons, calendarOf, spanCalendarOf: rememberSpans(calendarOf) }
}

function rememberSpans(calendarOf: CalendarOf): SpanCalendarOf {
  const spans = new Map<string | null, SpanCalendar>()
  return (id) => {
    const span = spans.get(id) ?? toSpanCalendar(calendarOf(id))
    spans.set(id, span)
    return span
  }
}
