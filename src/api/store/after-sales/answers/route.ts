import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { findArticles } from "../../../../modules/after-sales/queries/answer/find-articles"
import { toStoreAnswer } from "../../../bodies/answer-body"
import type { SearchAnswersQuery } from "./validators"

const MOST_SUGGESTIONS = 5

/** What may answer the question that a customer is typing, the best first; nothing for a question without a word. */
export async function GET(req: MedusaRequest<unknown, SearchAnswersQuery>, res: MedusaResponse): Promise<void> {
  const { q, locale, product_id, category_id } = req.validatedQuery
  const search = { question: q, language: locale, product_id, category_id, limit: MOST_SUGGESTIONS }
  const answers = await req.scope.resolve(AFTER_SALES_MODULE).ask(findArticles, search)
  res.json({ answers: answers.map(toStoreAnswer) })
}
