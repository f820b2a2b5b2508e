import { z } from "@medusajs/framework/zod"

import { ARTICLE_STATUSES } from "../../../../domain/answer/article-lifecycle"
import { languageOf } from "../../../../domain/answer/choose-body"
import { idField, line, localeField, pageFields, text } from "../../../fields"

const ids = z.array(idField).max(200).default([])
const languageField = localeField.optional().transform((locale) => languageOf(locale ?? null))

/** `POST …/answers` and `POST …/answers/:id`: the whole article; what is left out is taken out. */
export const saveArticleSchema = z.strictObject({
  locale: localeField,
  question: line(500),
  answer: text(20_000),
  tags: z.array(line(60)).max(30).default([]),
  product_ids: ids,
  category_ids: ids,
})
export type SaveArticleInput = z.output<typeof saveArticleSchema>

export const stepArticleSchema = z.strictObject({})

export const listArticlesSchema = z.strictObject({
  ...pageFields(20),
  status: z
    .union([z.enum(ARTICLE_STATUSES).transform((one) => [one]), z.array(z.enum(ARTICLE_STATUSES)).max(10)])
    .default([]),
  locale: languageField,
})
export type ListArticlesQuery = z.output<typeof listArticlesSchema>

export const suggestSchema = z.strictObject({
  /** As the customer wrote it; only its first words count. */
  q: z.string().max(5_000),
  locale: languageField,
  product_id: idField.optional(),
  category_id: idField.optional(),
  limit: z.coerce.number().int().min(1).max(20).default(5),
})
export type SuggestQuery = z.output<typeof suggestSchema>
