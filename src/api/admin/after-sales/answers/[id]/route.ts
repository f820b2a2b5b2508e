import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readAdminArticle, saveArticleRoute } from "../article-routes"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ answer: await readAdminArticle(req.scope, req.params.id ?? "") })
}

export const POST = saveArticleRoute
