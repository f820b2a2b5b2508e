import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listCannedAnswers } from "../../../../modules/after-sales/queries/answer/list-canned-answers"
import { toCannedAnswer } from "../../../bodies/answer-body"
import { toPage } from "../../../to-page"
import { saveCannedAnswerRoute } from "./save-canned-answer"
import type { ListCannedAnswersQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListCannedAnswersQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { cursor, limit, scope = null, team_id = null, is_active } = req.validatedQuery
  const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listCannedAnswers, {
    ...{ scope, team_id },
    is_active: is_active === undefined ? null : is_active === "true",
    after_id: cursor,
    limit: limit + 1,
  })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ canned_answers: items.map(toCannedAnswer), next_cursor })
}

export const POST = saveCannedAnswerRoute
