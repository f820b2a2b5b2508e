import { z } from "@medusajs/framework/zod"

import { ANSWER_SCOPES } from "../../../../domain/answer/scope"
import { codeField, idField, line, localeField, pageFields, text } from "../../../fields"

const MOST_LANGUAGES = 40

const bodies = z
  .array(z.strictObject({ locale: localeField, body: text(10_000) }))
  .min(1)
  .max(MOST_LANGUAGES)
  .refine((all) => new Set(all.map(({ locale }) => locale)).size === all.length, {
    error: "must name each language once",
  })

/** `POST …/canned-answers` and `POST …/canned-answers/:id`: the whole answer. */
export const saveCannedAnswerSchema = z.strictObject({
  code: codeField,
  title: line(200),
  scope: z.enum(ANSWER_SCOPES).nullable().default(null),
  team_id: idField.nullable().default(null),
  is_active: z.boolean().default(true),
  bodies,
})
export type SaveCannedAnswerInput = z.output<typeof saveCannedAnswerSchema>

/** `POST …/canned-answers/:id/fill`: for a request or for a ticket. */
export const fillCannedAnswerSchema = z.union([
  z.strictObject({ rma_id: idField, locale: localeField.optional() }),
  z.strictObject({ ticket_id: idField, locale: localeField.optional() }),
])
export type FillCannedAnswerInput = z.output<typeof fillCannedAnswerSchema>

export const listCannedAnswersSchema = z.strictObject({
  ...pageFields(100),
  scope: z.enum(ANSWER_SCOPES).optional(),
  team_id: idField.optional(),
  is_active: z.enum(["true", "false"]).optional(),
})
export type ListCannedAnswersQuery = z.output<typeof listCannedAnswersSchema>
