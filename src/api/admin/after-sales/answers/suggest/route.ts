import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { findArticles } from "../../../../../modules/after-sales/queries/answer/find-articles"
import type { AnswerSuggestions } from "../../../../../types"
import { draftAnswer } from "../../../../../workflows/answer/draft-answer"
import { toSuggestedAnswer } from "../../../../bodies/answer-body"
import type { SuggestQuery } from "../validators"

/** For the agent while he reads: what the library holds on it, and what the assistant would say if it is on. */
export async function GET(req: AuthenticatedMedusaRequest<unknown, SuggestQuery>, res: MedusaResponse): Promise<void> {
  const { q, locale, product_id = null, category_id = null, limit } = req.validatedQuery
  const search = { question: q, language: locale, product_id, category_id, limit }
  const answers = await req.scope.resolve(AFTER_SALES_MODULE).ask(findArticles, search)
  const draft = await draftAnswer(req.scope, { question: q, locale, answers })
  const body: AnswerSuggestions = { answers: answers.map(toSuggestedAnswer), draft }
  res.json(body)
}
