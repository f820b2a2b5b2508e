import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import { FORM_COLUMNS, type SurveyFormRecord } from "./survey-records"

export interface ListForms {
  /** Where the previous page ended. */
  readonly after_id: string | null
  readonly limit: number
}

/** One page of forms by keyset, the newest first. */
export async function listForms({ query }: Reading, { after_id, limit }: ListForms): Promise<SurveyFormRecord[]> {
  return query<SurveyFormRecord>(
    `select ${FORM_COLUMNS} from survey_form form
      where form.deleted_at is null and (?::text is null or form.id < ?) order by form.id desc limit ?`,
    [after_id, after_id, limit],
  )
}

/** @throws NOT_FOUND */
export async function readForm({ query }: Reading, id: string): Promise<SurveyFormRecord> {
  const [form] = await query<SurveyFormRecord>(
    `select ${FORM_COLUMNS} from survey_form form where form.id = ? and form.deleted_at is null`,
    [id],
  )
  if (!form) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no survey form with id ${id}`)
  return form
}
