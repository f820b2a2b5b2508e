import { z } from "@medusajs/framework/zod"

import { INSTRUMENTS } from "../../../../domain/survey/instrument"
import { EXCLUSION_REASONS, SURVEY_METHODS, SURVEY_SUBJECTS } from "../../../../domain/survey/survey-words"
import type { ResponseFilters } from "../../../../modules/after-sales/queries/survey/response-filters"
import { idField } from "../../../fields"
import { answerFields } from "../../../survey-fields"

const instant = z.iso.datetime({ offset: true })

export const enterAnswerSchema = z.strictObject({
  subject_kind: z.enum(SURVEY_SUBJECTS),
  subject_id: idField,
  method: z.enum(SURVEY_METHODS).exclude(["online"]),
  ...answerFields,
})
export type EnterAnswerInput = z.output<typeof enterAnswerSchema>

export const excludeSchema = z.strictObject({ because: z.enum(EXCLUSION_REASONS) })
export type ExcludeInput = z.output<typeof excludeSchema>

export const includeSchema = z.strictObject({})

const filterFields = {
  instrument: z.enum(INSTRUMENTS).optional(),
  subject_kind: z.enum(SURVEY_SUBJECTS).optional(),
  subject_id: idField.optional(),
  method: z.enum(SURVEY_METHODS).optional(),
  team_id: idField.optional(),
  /** A user id, or `me`. */
  agent_id: idField.optional(),
}

export const listResponsesQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  from: instant.optional(),
  to: instant.optional(),
  ...filterFields,
  is_low: z.enum(["true", "false"]).optional(),
  with_suggestion: z.enum(["true", "false"]).default("false"),
})
export type ListResponsesQuery = z.output<typeof listResponsesQuerySchema>

/** Half-open: from the first instant to before the last. */
export const figuresQuerySchema = z
  .strictObject({ from: instant, to: instant, ...filterFields })
  .refine(({ from, to }) => Date.parse(from) <= Date.parse(to), { error: "must not be before from", path: ["to"] })
export type FiguresQuery = z.output<typeof figuresQuerySchema>

type Asked = Partial<Pick<ListResponsesQuery, keyof typeof filterFields | "from" | "to" | "is_low">>

/** What was asked for, with `me` for whoever asks. */
export function toResponseFilters(asked: Asked, userId: string, withSuggestion: boolean): ResponseFilters {
  const { from, to, subject_kind = null, subject_id = null, instrument = null, method = null, team_id = null } = asked
  return {
    from: from === undefined ? null : new Date(from),
    to: to === undefined ? null : new Date(to),
    ...{ subject_kind, subject_id, instrument, method, team_id },
    agent_id: asked.agent_id === "me" ? userId : (asked.agent_id ?? null),
    is_low: asked.is_low === undefined ? null : asked.is_low === "true",
    with_suggestion: withSuggestion,
  }
}
