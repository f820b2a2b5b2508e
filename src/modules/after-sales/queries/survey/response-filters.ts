import type { Instrument } from "../../../../domain/survey/instrument"
import type { SurveyMethod, SurveySubject } from "../../../../domain/survey/survey-words"

/** Which answers are looked at: of a span, half-open, and of whom. */
export interface ResponseFilters {
  readonly from: Date | null
  readonly to: Date | null
  readonly subject_kind: SurveySubject | null
  readonly subject_id: string | null
  readonly instrument: Instrument | null
  readonly method: SurveyMethod | null
  readonly team_id: string | null
  readonly agent_id: string | null
  readonly is_low: boolean | null
  readonly with_suggestion: boolean
}

export type Condition = readonly [sql: string, parameters: readonly unknown[]]

const EQUAL = ["subject_kind", "subject_id", "instrument", "method", "team_id", "agent_id", "is_low"] as const

/** As SQL over `response`. */
export function responseConditions(filters: ResponseFilters): Condition[] {
  const conditions: Condition[] = EQUAL.flatMap((column): Condition[] =>
    filters[column] === null ? [] : [[`response.${column} = ?`, [filters[column]]]],
  )
  if (filters.from !== null) conditions.push(["response.answered_at >= ?", [filters.from]])
  if (filters.to !== null) conditions.push(["response.answered_at < ?", [filters.to]])
  if (filters.with_suggestion) conditions.push(["response.suggestion is not null", []])
  return conditions
}
