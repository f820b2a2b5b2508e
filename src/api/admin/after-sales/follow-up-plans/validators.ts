import { z } from "@medusajs/framework/zod"

import { CONTACT_METHODS } from "../../../../domain/contact/words"
import { NEXT_VISIT_RULES, PLAN_TRIGGERS } from "../../../../domain/follow-up/words"
import { CONDITION_ATTRIBUTES, CONDITION_OPERATORS } from "../../../../domain/kernel/vocabulary"
import { codeField, currencyField, idField, instantField, line, pageFields, text } from "../../../fields"
import { calendarDefinitionSchema } from "../business-calendars/validators"

const condition = z.strictObject({
  attribute: z.enum(CONDITION_ATTRIBUTES),
  operator: z.enum(CONDITION_OPERATORS),
  values: z.array(line(100)).max(500),
  currency_code: currencyField.nullable().default(null),
})

const terms = z.strictObject({
  trigger: z.enum(PLAN_TRIGGERS),
  offset_days: z.int().min(0).max(3650),
  at_minute: z.int().min(0).max(1439).default(600),
  rrule: line(500).nullable().default(null),
  next_from: z.enum(NEXT_VISIT_RULES).default("plan"),
  method: z.enum(CONTACT_METHODS),
  duration_minutes: z.int().min(5).max(720).default(30),
  lead_days: z.int().min(0).max(60).default(3),
  calendar_id: idField.nullable().default(null),
  team_id: idField.nullable().default(null),
  skill: z
    .strictObject({ code: codeField, level: z.union([z.literal(1), z.literal(2), z.literal(3)]) })
    .nullable()
    .default(null),
  script: z.string().trim().max(5000).default(""),
  questions: z.array(line(500)).max(50).default([]),
  conditions: z.array(condition).max(20).default([]),
})

export const planDraftSchema = z.strictObject({
  code: codeField,
  name: line(200),
  description: text(2000).nullable().default(null),
  terms,
})
export type PlanDraftBody = z.output<typeof planDraftSchema>

export const publishPlanSchema = z.strictObject({ version: z.int().min(1).nullable().default(null) })
export type PublishPlanBody = z.output<typeof publishPlanSchema>

export const retirePlanSchema = z.strictObject({})

export const planPageSchema = z.strictObject(pageFields(20))
export type PlanPageQuery = z.output<typeof planPageSchema>

/** More than anybody plans ahead, and few enough to be read. */
const MOST_OCCURRENCES = 1000

const count = z.int().min(1).max(MOST_OCCURRENCES)

/** An instant with its offset, or what the wall clock of `time_zone` shows. */
const start = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/, {
    error: "must be an instant such as 2026-11-20T15:00:00Z, or a local time such as 2026-11-20T09:00:00",
  })
  .refine((written) => !Number.isNaN(Date.parse(written)), { error: "is not a date" })
  .refine((written) => Number(written.slice(0, 4)) >= 1971 && Number(written.slice(0, 4)) < 2199, {
    error: "must lie in the years 1971 to 2198",
  })

const rule = z.strictObject({
  rrule: line(500),
  start,
  time_zone: line(60),
  count: count.default(10),
  calendar: z.union([idField, calendarDefinitionSchema]).nullable().default(null),
})

const plan = z.strictObject({
  terms,
  order_id: idField,
  /** When what starts the plan happened; now, if it is not said. */
  happened_at: instantField.optional(),
  /** For a warranty that ends. */
  ends_on: z.iso.date().optional(),
  count: count.default(10),
})

export const simulatePlanSchema = z.union([rule, plan])
export type SimulatePlanBody = z.output<typeof simulatePlanSchema>
