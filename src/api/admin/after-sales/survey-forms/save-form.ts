import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { saveSurveyFormWorkflow } from "../../../../workflows/survey/save-form"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { answerForm } from "./answer-form"
import type { SaveSurveyFormInput } from "./validators"

/** Creates a draft, or with an id in the path changes one. */
export const saveFormRoute = withReasons(
  async (req: AuthenticatedMedusaRequest<SaveSurveyFormInput>, res: MedusaResponse) => {
    const { id = null } = req.params
    const { result } = await saveSurveyFormWorkflow(req.scope).run({
      input: { ...req.validatedBody, id, idempotency: readIdempotencyKey(req, staffOf(req)) },
    })
    await answerForm(req, res.status(id === null && !result.repeated ? 201 : 200), result.id)
  },
)
