import { z } from "@medusajs/framework/zod"

import { DIMENSIONS, INSTRUMENTS } from "../../../../domain/survey/instrument"
import { SURVEY_SUBJECTS } from "../../../../domain/survey/survey-words"
import { codeField, line, pageFields } from "../../../fields"

const LONGEST_WORDS = 2_000

// A draft may be unfinished: an empty question is told when it is published.
const wording = z.strictObject({
  question: z.string().trim().max(LONGEST_WORDS).default(""),
  intro: z.string().trim().max(LONGEST_WORDS).nullable().default(null),
})

export const saveSurveyFormSchema = z.strictObject({
  code: codeField,
  name: line(200),
  subject_kind: z.enum(SURVEY_SUBJECTS),
  instrument: z.enum(INSTRUMENTS),
  dimensions: z
    .array(z.enum(DIMENSIONS))
    .refine((all) => new Set(all).size === all.length, { error: "must name each dimension once" })
    .default([]),
  wording: z.strictObject({ en: wording, zh: wording }),
  delay_minutes: z.int().min(0).max(43_200).default(1440),
  remind_after_days: z.int().min(1).max(60).nullable().default(4),
  answer_days: z.int().min(1).max(90).default(14),
  change_hours: z.int().min(0).max(720).default(24),
  low_score: z.int().min(0).max(10).nullable().default(null),
})
export type SaveSurveyFormInput = z.output<typeof saveSurveyFormSchema>

export const listSurveyFormsQuerySchema = z.strictObject(pageFields(20))
export type ListSurveyFormsQuery = z.output<typeof listSurveyFormsQuerySchema>

export const nothingSchema = z.strictObject({})
