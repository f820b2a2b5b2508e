import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listArticles } from "../../../../modules/after-sales/queries/answer/list-articles"
import { toAdminArticle } from "../../../bodies/answer-body"
import { toPage } from "../../../to-page"
import { saveArticleRoute } from "./article-routes"
import type { ListArticlesQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListArticlesQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { cursor, limit, status, locale } = req.validatedQuery
  const read = await req.scope
    .resolve(AFTER_SALES_MODULE)
    .ask(listArticles, { statuses: status, language: locale, before_id: cursor, limit: limit + 1 })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ answers: items.map(toAdminArticle), next_cursor })
}

export const POST = saveArticleRoute
