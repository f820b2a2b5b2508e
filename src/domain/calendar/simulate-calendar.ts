import { accept, refuse, type Decision } from "../kernel/decision"
import type { CalendarDefinition } from "./business-calendar"
import { explainAddedMinutes, explainMeasuredMinutes } from "./explain-business-minutes"
import { explainWorkingDays } from "./explain-working-days"
import { parseCalendar } from "./parse-calendar"
import type { DayStep, MinuteStep } from "./step"

/** One of the three questions that a calendar answers. */
export type CalendarQuestion =
  | { readonly start: Date; readonly minutes: number }
  | { readonly start: Date; readonly working_days: number }
  | { readonly from: Date; readonly to: Date }

export type CalendarAnswer =
  | { readonly due_at: Date; readonly steps: readonly (MinuteStep | DayStep)[] }
  | { readonly minutes: number; readonly steps: readonly MinuteStep[] }

/**
 * Answers a question with a calendar that nobody has saved yet, arithmetic included. Refused with the field: below
 * `calendar` when the definition has faults, otherwise the span that the calendar cannot fill.
 */
export function simulateCalendar(definition: CalendarDefinition, question: CalendarQuestion): Decision<CalendarAnswer> {
  const parsed = parseCalendar(definition)
  if (!parsed.accepted) {
    return refuse(parsed.reasons.map((fault) => ({ ...fault, field: ["calendar", fault.field].join(".") })))
  }
  const calendar = parsed.value
  if ("from" in question) return accept(explainMeasuredMinutes(calendar, question.from, question.to))
  const [span, answer] =
    "minutes" in question
      ? (["minutes", explainAddedMinutes(calendar, question.start, question.minutes)] as const)
      : (["working_days", explainWorkingDays(calendar, question.start, question.working_days)] as const)
  return answer.accepted ? answer : refuse(answer.reasons.map((reason) => ({ ...reason, field: span })))
}
