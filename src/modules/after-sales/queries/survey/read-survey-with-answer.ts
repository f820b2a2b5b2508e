import { MedusaError } from "@medusajs/framework/utils"

import { SURVEY_STATE, type SurveyState } from "../../commands/survey/survey-state"
import type { Reading } from "../../transaction"
import { RESPONSE_COLUMNS, type SurveyResponseRecord } from "./survey-records"

export interface SurveyWithAnswer {
  readonly survey: SurveyState
  readonly response: SurveyResponseRecord | null
}

/** What was asked, and what was answered, without locking anything. @throws NOT_FOUND */
export async function readSurveyWithAnswer({ query }: Reading, id: string): Promise<SurveyWithAnswer> {
  const [survey] = await query<SurveyState>(`${SURVEY_STATE} and survey.id = ?`, [id])
  if (!survey) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no survey with id ${id}`)
  const [response] = await query<SurveyResponseRecord>(
    `select ${RESPONSE_COLUMNS} from survey_response response
      where response.survey_id = ? and response.deleted_at is null`,
    [id],
  )
  return { survey, response: response ?? null }
}
