import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readArticle } from "../../../../../modules/after-sales/queries/answer/list-articles"
import { toStoreAnswer } from "../../../../bodies/answer-body"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const one = { id: req.params.id ?? "", published_only: true }
  res.json({ answer: toStoreAnswer(await req.scope.resolve(AFTER_SALES_MODULE).ask(readArticle, one)) })
}
