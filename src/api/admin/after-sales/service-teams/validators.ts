import { z } from "@medusajs/framework/zod"

import { CONTACT_CHANNELS, TICKET_KINDS } from "../../../../domain/kernel/vocabulary"
import { SKILL_LEVELS } from "../../../../domain/team/routing-rule"
import { codeField, idField, instantField, languageField, line } from "../../../fields"

export const skillSchema = z.strictObject({ code: codeField, level: z.literal(SKILL_LEVELS) })

const ruleSchema = z.strictObject({
  kind: z.enum(TICKET_KINDS).nullable().default(null),
  channel: z.enum(CONTACT_CHANNELS).nullable().default(null),
  language: languageField.nullable().default(null),
  product_id: idField.nullable().default(null),
  category_id: idField.nullable().default(null),
  skill: skillSchema.nullable().default(null),
})

const MOST_RULES = 100

/** `POST …/service-teams` and `…/:id`: the team as a whole. */
export const teamSchema = z.strictObject({
  code: codeField,
  name_en: line(100),
  name_zh: line(100),
  calendar_id: idField.nullable().default(null),
  lead_user_id: idField.nullable().default(null),
  manager_user_id: idField.nullable().default(null),
  is_active: z.boolean().default(true),
  position: z.int().min(0).max(10_000).default(0),
  rules: z.array(ruleSchema).max(MOST_RULES).default([]),
})
export type TeamInput = z.output<typeof teamSchema>

export const simulateAssignmentSchema = z.strictObject({
  kind: z.enum(TICKET_KINDS),
  channel: z.enum(CONTACT_CHANNELS),
  language: languageField.nullable().default(null),
  product_id: idField.nullable().default(null),
  category_ids: z.array(idField).max(200).nullable().default(null),
  at: instantField.optional(),
})
export type SimulateAssignmentInput = z.output<typeof simulateAssignmentSchema>
