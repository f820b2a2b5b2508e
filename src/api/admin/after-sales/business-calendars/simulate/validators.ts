import { z } from "@medusajs/framework/zod"

import { isInRange } from "../../../../../domain/calendar/instant"
import type { CalendarQuestion } from "../../../../../domain/calendar/simulate-calendar"
import { calendarDefinitionSchema } from "../validators"

/** A hundred years of minutes, and of days: enough for any promise, and answered within milliseconds. */
const MOST_MINUTES = 52_594_560
const MOST_WORKING_DAYS = 36_525

const QUESTIONS = [
  ["start", "minutes"],
  ["start", "working_days"],
  ["from", "to"],
] as const
const FIELDS = ["start", "minutes", "working_days", "from", "to"] as const
const HINT = "Ask one question: 'start' with 'minutes', 'start' with 'working_days', or 'from' with 'to'"

const instant = z.iso
  .datetime({ offset: true, error: "must be an instant in ISO 8601 with its offset, such as 2026-11-20T15:00:00Z" })
  .transform((text) => new Date(text))
  .refine(isInRange, { error: "must lie in the years 1970 to 2199" })

const fields = z.strictObject({
  calendar: calendarDefinitionSchema,
  start: instant.optional(),
  minutes: z.int().min(0).max(MOST_MINUTES).optional(),
  working_days: z.int().min(0).max(MOST_WORKING_DAYS).optional(),
  from: instant.optional(),
  to: instant.optional(),
})
type Fields = z.output<typeof fields>

/** `POST /admin/after-sales/business-calendars/simulate`: a calendar and exactly one of its three questions. */
export const simulateCalendarSchema = fields.transform((body, context) => {
  const question = toQuestion(body)
  if (question === null) {
    for (const field of findMisfits(body)) {
      context.addIssue({ code: "custom", path: [field], message: `missing or one too many. ${HINT}` })
    }
    return z.NEVER
  }
  if ("from" in question && question.to < question.from) {
    context.addIssue({ code: "custom", path: ["to"], message: "must not be before 'from'" })
    return z.NEVER
  }
  return { calendar: body.calendar, question }
})
export type SimulateCalendarBody = z.output<typeof simulateCalendarSchema>

function toQuestion({ start, minutes, working_days, from, to }: Fields): CalendarQuestion | null {
  const given = [start, minutes, working_days, from, to].filter((value) => value !== undefined).length
  if (given !== 2) return null
  if (from && to) return { from, to }
  if (start && minutes !== undefined) return { start, minutes }
  return start && working_days !== undefined ? { start, working_days } : null
}

/** The fields that keep the body from being the question it resembles most. */
function findMisfits(body: Fields): string[] {
  const given = FIELDS.filter((field) => body[field] !== undefined)
  const misfits = QUESTIONS.map((question) => [
    ...question.filter((field) => !given.includes(field)),
    ...given.filter((field) => !question.some((wanted) => wanted === field)),
  ])
  return misfits.reduce((fewest, candidate) => (candidate.length < fewest.length ? candidate : fewest))
}
