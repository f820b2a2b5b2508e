import { z } from "@medusajs/framework/zod"

import { isInRange } from "../../../../../domain/calendar/instant"
import { CONTACT_CHANNELS, SLA_METRICS, TICKET_KINDS, TICKET_PRIORITIES } from "../../../../../domain/kernel/vocabulary"
import { PAUSE_REASONS, STOP_REASONS, TICKET_OPENERS } from "../../../../../domain/sla/words"
import { idField, line } from "../../../../fields"

const MOST_HAPPENINGS = 100

const at = z.iso
  .datetime({ offset: true, error: "must be an instant in ISO 8601 with its offset, such as 2026-11-20T15:00:00Z" })
  .transform((text) => new Date(text))
  .refine(isInRange, { error: "must lie in the years 1970 to 2199" })
const id = idField.nullable().default(null)

const facts = z.strictObject({
  kind: z.enum(TICKET_KINDS),
  priority: z.enum(TICKET_PRIORITIES).default("normal"),
  channel: z.enum(CONTACT_CHANNELS).default("web"),
  team_id: id,
  calendar_id: id,
  sales_channel_id: id,
  customer_group_ids: z.array(idField).max(100).default([]),
  language: line(35).nullable().default(null),
  opened_by: z.enum(TICKET_OPENERS).default("customer"),
})

const happening = z.discriminatedUnion("what", [
  z.strictObject({ what: z.literal("customer_writes"), at }),
  z.strictObject({ what: z.literal("meet"), metric: z.enum(SLA_METRICS), at }),
  z.strictObject({ what: z.literal("pause"), reason: z.enum(PAUSE_REASONS), at }),
  z.strictObject({ what: z.literal("resume"), at }),
  z.strictObject({
    what: z.literal("change"),
    facts: z.strictObject({ kind: z.enum(TICKET_KINDS).optional(), priority: z.enum(TICKET_PRIORITIES).optional() }),
    at,
  }),
  z.strictObject({ what: z.literal("stop"), reason: z.enum(STOP_REASONS), at }),
  z.strictObject({ what: z.literal("reopen"), at }),
])

/** `POST /admin/after-sales/sla-policies/simulate`: what a ticket is, when it came, and what happened to it. */
export const simulateSlaSchema = z.strictObject({
  facts,
  opened_at: at,
  happenings: z.array(happening).max(MOST_HAPPENINGS).default([]),
  at: at.optional(),
})
export type SimulateSlaRequest = z.output<typeof simulateSlaSchema>
