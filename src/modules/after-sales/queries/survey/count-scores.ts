import { DIMENSIONS, type Dimension, type Instrument } from "../../../../domain/survey/instrument"
import type { ScoreCount } from "../../../../domain/survey/intervals"
import type { Reading } from "../../transaction"
import { responseConditions, type ResponseFilters } from "./response-filters"

export interface CountedScores {
  readonly scores: readonly (ScoreCount & { readonly instrument: Instrument })[]
  readonly dimensions: readonly (ScoreCount & { readonly dimension: Dimension })[]
  readonly asked: number
  readonly asked_and_answered: number
}

// An answer that nobody meant as one, or to a ticket that no customer had written.
const COUNTS = `response.deleted_at is null and response.excluded_because is null
  and not exists (select 1 from support_ticket where support_ticket.id = response.subject_id and support_ticket.stage = 'spam')`

/** How often each score was given, and how many of those who were asked have answered. */
export async function countScores(reading: Reading, filters: ResponseFilters): Promise<CountedScores> {
  const conditions = responseConditions(filters)
  const where = [COUNTS, ...conditions.map(([sql]) => sql)].join(" and ")
  const parameters = conditions.flatMap(([, values]) => values)
  const unpivoted = DIMENSIONS.map((dimension) => `('${dimension}', response.${dimension})`).join(", ")
  const scores = await reading.query<CountedScores["scores"][number]>(
    `select response.instrument, response.score, count(*)::int as count from survey_response response
      where ${where} group by 1, 2`,
    parameters,
  )
  const dimensions = await reading.query<CountedScores["dimensions"][number]>(
    `select rated.dimension, rated.score, count(*)::int as count from survey_response response
      cross join lateral (values ${unpivoted}) as rated (dimension, score)
      where ${where} and rated.score is not null group by 1, 2`,
    parameters,
  )
  const [asked] = await countAsked(reading, filters)
  return { scores, dimensions, asked: asked?.asked ?? 0, asked_and_answered: asked?.answered ?? 0 }
}

const ASKED_BY = ["subject_kind", "subject_id", "instrument", "team_id", "agent_id"] as const

async function countAsked(
  { query }: Reading,
  filters: ResponseFilters,
): Promise<{ asked: number; answered: number }[]> {
  const named = ASKED_BY.filter((column) => filters[column] !== null)
  return query(
    `select count(*)::int as asked, count(answered_at)::int as answered from satisfaction_survey
      where sent_at is not null and deleted_at is null and (?::timestamptz is null or sent_at >= ?)
        and (?::timestamptz is null or sent_at < ?)${named.map((column) => ` and ${column} = ?`).join("")}`,
    [filters.from, filters.from, filters.to, filters.to, ...named.map((column) => filters[column])],
  )
}
