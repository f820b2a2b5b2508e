import { z } from "@medusajs/framework/zod"

import { DIMENSIONS } from "../domain/survey/instrument"

const LONGEST_SUGGESTION = 5_000

// Any whole number passes the shape, so that the rule can answer with the scale that was asked on.
const score = z.int().min(-1000).max(1000)

/** What a customer answers, whoever sends it. Words that are empty are no words. */
export const answerFields = {
  score,
  dimensions: z.partialRecord(z.enum(DIMENSIONS), score.nullable()).default({}),
  suggestion: z
    .string()
    .trim()
    .max(LONGEST_SUGGESTION)
    .nullable()
    .default(null)
    .transform((words) => (words === "" ? null : words)),
}
