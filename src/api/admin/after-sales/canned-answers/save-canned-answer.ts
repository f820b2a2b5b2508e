import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readCannedAnswer } from "../../../../modules/after-sales/queries/answer/list-canned-answers"
import { saveCannedAnswerWorkflow } from "../../../../workflows/answer/save-canned-answer"
import { toCannedAnswer } from "../../../bodies/answer-body"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { SaveCannedAnswerInput } from "./validators"

/** Creates a canned answer, or writes the one of the path over; answers with it. */
export const saveCannedAnswerRoute = withReasons(
  async (req: AuthenticatedMedusaRequest<SaveCannedAnswerInput>, res: MedusaResponse) => {
    const { result: id } = await saveCannedAnswerWorkflow(req.scope).run({
      input: {
        ...req.validatedBody,
        id: req.params.id ?? null,
        idempotency: readIdempotencyKey(req, staffOf(req)),
      },
    })
    const answer = await req.scope.resolve(AFTER_SALES_MODULE).ask(readCannedAnswer, id)
    res.json({ canned_answer: toCannedAnswer(answer) })
  },
)
