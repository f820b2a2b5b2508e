import { z } from "@medusajs/framework/zod"

import { SLA_METRICS, TICKET_KINDS, TICKET_PRIORITIES } from "../../../../domain/kernel/vocabulary"
import {
  ESCALATION_LEVELS,
  PAUSE_REASONS,
  REOPEN_RULES,
  SLA_CONDITION_ATTRIBUTES,
  SLA_CONDITION_OPERATORS,
  SLA_UNITS,
} from "../../../../domain/sla/words"
import { codeField, idField, line, pageFields } from "../../../fields"

/** A year of minutes: no promise to a customer is longer. */
const MOST_AMOUNT = 525_600
const MOST_ROWS = 100
const MOST_VALUES = 500

const condition = z.strictObject({
  attribute: z.enum(SLA_CONDITION_ATTRIBUTES),
  operator: z.enum(SLA_CONDITION_OPERATORS),
  values: z.array(line(100)).max(MOST_VALUES).default([]),
})

const target = z
  .strictObject({
    kind: z.enum(TICKET_KINDS),
    priority: z.enum(TICKET_PRIORITIES).nullable().default(null),
    metric: z.enum(SLA_METRICS),
    unit: z.enum(SLA_UNITS),
    amount: z.int().min(0).max(MOST_AMOUNT),
  })
  .refine(({ unit, amount }) => unit !== "working_days" || amount <= 365, {
    error: "no more than 365 working days",
    path: ["amount"],
  })

const step = z.strictObject({ level: z.enum(ESCALATION_LEVELS), after_minutes: z.int().min(0).max(MOST_AMOUNT) })

const terms = z.strictObject({
  calendar_id: idField.nullable().default(null),
  warn_percentage: z.int().min(1).max(100).default(80),
  pauses_on: z
    .array(z.enum(PAUSE_REASONS))
    .max(PAUSE_REASONS.length)
    .default([...PAUSE_REASONS]),
  pause_cap_days: z.int().min(1).max(365).nullable().default(14),
  on_reopen: z.enum(REOPEN_RULES).default("continue"),
  ladder: z.array(step).max(ESCALATION_LEVELS.length).default([]),
  conditions: z.array(condition).max(MOST_ROWS).default([]),
  targets: z.array(target).max(MOST_ROWS).default([]),
})

/** `POST …/sla-policies` and `POST …/sla-policies/:id/draft`: everything but code and name may wait until publishing. */
export const slaDraftSchema = z.strictObject({
  code: codeField,
  name: line(200),
  description: line(2000).nullable().default(null),
  terms: terms.prefault({}),
})
export type SlaDraftBody = z.output<typeof slaDraftSchema>

/** `POST …/sla-policies/:id/publish`: with the version that was looked at, another one is not published by mistake. */
export const publishSlaSchema = z
  .strictObject({ version: z.int().min(1).max(1_000_000).nullable().default(null) })
  .prefault({})
export type PublishSlaBody = z.output<typeof publishSlaSchema>

/** `POST …/sla-policies/:id/retire` says all with its path. */
export const retireSlaSchema = z.strictObject({})

export const slaPageSchema = z.strictObject(pageFields(20))
export type SlaPageQuery = z.output<typeof slaPageSchema>
