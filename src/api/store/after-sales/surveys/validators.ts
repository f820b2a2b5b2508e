import { z } from "@medusajs/framework/zod"

import { answerFields } from "../../../survey-fields"

export const answerSurveySchema = z.strictObject(answerFields)
export type AnswerSurveyInput = z.output<typeof answerSurveySchema>
