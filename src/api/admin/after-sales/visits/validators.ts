import { z } from "@medusajs/framework/zod"

import { CONTACT_METHODS } from "../../../../domain/contact/words"
import { VISIT_STATUSES } from "../../../../domain/follow-up/lifecycle"
import { VISIT_OUTCOMES } from "../../../../domain/follow-up/words"
import { idField, instantField, line, text } from "../../../fields"

const MOST = 200

export const listVisitsSchema = z.strictObject({
  from: instantField.optional(),
  until: instantField.optional(),
  status: z
    .string()
    .transform((list) => list.split(","))
    .pipe(z.array(z.enum(VISIT_STATUSES)))
    .optional(),
  /** An agent's id, or `me`. */
  agent_id: idField.optional(),
  order_id: idField.optional(),
  limit: z.coerce.number().int().min(1).max(MOST).default(50),
  cursor: z.string().max(500).optional(),
})
export type ListVisitsQuery = z.output<typeof listVisitsSchema>

const instant = instantField.transform((at) => new Date(at).toISOString())
const words = text(5000).nullable().default(null)

export const makeVisitSchema = z.strictObject({
  order_id: idField,
  method: z.enum(CONTACT_METHODS),
  due_at: instant,
  duration_minutes: z.int().min(5).max(720).default(30),
  team_id: idField.nullable().default(null),
  script: text(5000),
})
export type MakeVisitBody = z.output<typeof makeVisitSchema>

export const plainVisitSchema = z.strictObject({})
export const moveVisitSchema = z.strictObject({ starts_at: instant })
export type MoveVisitBody = z.output<typeof moveVisitSchema>
export const reassignVisitSchema = z.strictObject({ agent_id: idField })
export type ReassignVisitBody = z.output<typeof reassignVisitSchema>
export const wordsVisitSchema = z.strictObject({ words })
export type WordsVisitBody = z.output<typeof wordsVisitSchema>
export const recordVisitSchema = z.strictObject({
  outcome: z.enum(VISIT_OUTCOMES),
  words,
  answers: z.array(z.string().trim().max(2000)).max(50).default([]),
  /** When it really was; now, if it is not said. */
  held_at: instant.optional(),
})
export type RecordVisitBody = z.output<typeof recordVisitSchema>
export const visitTicketSchema = z.strictObject({ subject: line(200), body: text(10_000) })
export type VisitTicketBody = z.output<typeof visitTicketSchema>
