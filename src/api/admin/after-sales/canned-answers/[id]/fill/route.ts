import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { fillCannedAnswerWorkflow } from "../../../../../../workflows/answer/fill-canned-answer"
import { readIdempotencyKey } from "../../../../../idempotency"
import { withReasons } from "../../../../../with-reasons"
import { staffOf } from "../../../staff-of"
import type { FillCannedAnswerInput } from "../../validators"

/** Nothing is sent: staff read what came out, and what could not be filled in, and send it themselves. */
export const POST = withReasons(async (req: AuthenticatedMedusaRequest<FillCannedAnswerInput>, res: MedusaResponse) => {
  const { locale = null, ...about } = req.validatedBody
  const actor = staffOf(req)
  const { result: filled } = await fillCannedAnswerWorkflow(req.scope).run({
    input: {
      ...{ id: req.params.id ?? "", about, locale, actor },
      idempotency: readIdempotencyKey(req, actor),
      now: new Date().toISOString(),
    },
  })
  res.json({ filled })
})
