import { z } from "@medusajs/framework/zod"

import { languageOf } from "../../../../domain/answer/choose-body"
import { idField, localeField } from "../../../fields"

const LONGEST_QUESTION = 500
/** What PostgreSQL keeps no text with. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu

const noId = idField.nullable().default(null).catch(null)

/**
 * `GET /store/after-sales/answers`. A customer who is typing is never told that he types wrongly: whatever cannot be read
 * is taken for nothing.
 */
export const searchAnswersSchema = z.object({
  q: z
    .string()
    .transform((typed) => typed.replace(UNSTORABLE, " ").slice(0, LONGEST_QUESTION))
    .default("")
    .catch(""),
  locale: localeField
    .nullable()
    .default(null)
    .catch(null)
    .transform((locale) => languageOf(locale)),
  product_id: noId,
  category_id: noId,
})
export type SearchAnswersQuery = z.output<typeof searchAnswersSchema>

export const voteSchema = z.strictObject({ is_helpful: z.boolean() })
export type VoteInput = z.output<typeof voteSchema>
