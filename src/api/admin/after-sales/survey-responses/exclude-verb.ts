import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { ExclusionReason } from "../../../../domain/survey/survey-words"
import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readResponse } from "../../../../modules/after-sales/queries/survey/list-responses"
import { excludeResponseWorkflow } from "../../../../workflows/survey/exclude-response"
import { toAdminSurveyResponse } from "../../../bodies/survey-body"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"

/** A route by which staff say whether an answer counts; it answers with the answer as it then stands. */
export function excludeVerb<Body>(reasonOf: (body: Body) => ExclusionReason | null) {
  return withReasons(async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
    const { id = "" } = req.params
    await excludeResponseWorkflow(req.scope).run({
      input: {
        ...{ id, because: reasonOf(req.validatedBody), user_id: req.auth_context.actor_id },
        idempotency: readIdempotencyKey(req, staffOf(req)),
        now: new Date().toISOString(),
      },
    })
    const response = await req.scope.resolve(AFTER_SALES_MODULE).ask(readResponse, id)
    res.json({ survey_response: toAdminSurveyResponse(response) })
  })
}
