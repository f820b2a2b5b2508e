import type { SurveyStatus } from "../../../../domain/survey/lifecycle"
import type { SurveySubject } from "../../../../domain/survey/survey-words"
import type { Reading } from "../../transaction"
import { SURVEY_COLUMNS, type SurveyRecord } from "./survey-records"

export interface ListSurveys {
  readonly subject_kind: SurveySubject | null
  readonly subject_id: string | null
  readonly status: SurveyStatus | null
  /** Where the previous page ended. */
  readonly after_id: string | null
  readonly limit: number
}

const FILTERS = ["subject_kind", "subject_id", "status"] as const

/** One page of who is, was or was not asked, by keyset, the latest case first. */
export async function listSurveys({ query }: Reading, input: ListSurveys): Promise<SurveyRecord[]> {
  const named = FILTERS.filter((column) => input[column] !== null)
  return query<SurveyRecord>(
    `select ${SURVEY_COLUMNS} from satisfaction_survey survey
      where survey.deleted_at is null${named.map((column) => ` and survey.${column} = ?`).join("")}
        and (?::text is null or survey.id < ?)
      order by survey.id desc limit ?`,
    [...named.map((column) => input[column]), input.after_id, input.after_id, input.limit],
  )
}
