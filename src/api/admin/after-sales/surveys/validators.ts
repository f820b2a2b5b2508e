import { z } from "@medusajs/framework/zod"

import { SURVEY_STATUSES } from "../../../../domain/survey/lifecycle"
import { SURVEY_SUBJECTS } from "../../../../domain/survey/survey-words"
import { idField, pageFields } from "../../../fields"

export const listSurveysQuerySchema = z.strictObject({
  ...pageFields(20),
  subject_kind: z.enum(SURVEY_SUBJECTS).optional(),
  subject_id: idField.optional(),
  status: z.enum(SURVEY_STATUSES).optional(),
})
export type ListSurveysQuery = z.output<typeof listSurveysQuerySchema>
