import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readCannedAnswer } from "../../../../../modules/after-sales/queries/answer/list-canned-answers"
import { toCannedAnswer } from "../../../../bodies/answer-body"
import { saveCannedAnswerRoute } from "../save-canned-answer"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const answer = await req.scope.resolve(AFTER_SALES_MODULE).ask(readCannedAnswer, req.params.id ?? "")
  res.json({ canned_answer: toCannedAnswer(answer) })
}

/** Also how one is put aside: `is_active: false`. */
export const POST = saveCannedAnswerRoute
