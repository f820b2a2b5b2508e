import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import { responseConditions, type ResponseFilters } from "./response-filters"
import { RESPONSE_COLUMNS, type SurveyResponseRecord } from "./survey-records"

export interface ListResponses {
  readonly filters: ResponseFilters
  /** Where the previous page ended. */
  readonly after: { readonly id: string; readonly answered_at: string } | null
  readonly limit: number
}

/** One page of answers by keyset, the latest first, excluded ones too: what counts in nothing is still there to be seen. */
export async function listResponses(reading: Reading, input: ListResponses): Promise<SurveyResponseRecord[]> {
  const { filters, after, limit } = input
  const conditions = responseConditions(filters)
  if (after !== null) {
    conditions.push(["(response.answered_at, response.id) < (?::timestamptz, ?)", [after.answered_at, after.id]])
  }
  return reading.query<SurveyResponseRecord>(
    `select ${RESPONSE_COLUMNS} from survey_response response
      where response.deleted_at is null${conditions.map(([sql]) => ` and ${sql}`).join("")}
      order by response.answered_at desc, response.id desc limit ?`,
    [...conditions.flatMap(([, parameters]) => parameters), limit],
  )
}

/** @throws NOT_FOUND */
export async function readResponse({ query }: Reading, id: string): Promise<SurveyResponseRecord> {
  const [response] = await query<SurveyResponseRecord>(
    `select ${RESPONSE_COLUMNS} from survey_response response where response.id = ? and response.deleted_at is null`,
    [id],
  )
  if (!response) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no answer with id ${id}`)
  return response
}
