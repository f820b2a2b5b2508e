import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { stepSurveyFormWorkflow, type StepFormInput } from "../../../../workflows/survey/step-form"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { answerForm } from "./answer-form"

/** A route by which what is asked is published or retired; it answers with the form as it then stands. */
export function formVerb(action: StepFormInput["action"]) {
  return withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { id = "" } = req.params
    const idempotency = readIdempotencyKey(req, staffOf(req))
    await stepSurveyFormWorkflow(req.scope).run({ input: { id, action, idempotency, now: new Date().toISOString() } })
    await answerForm(req, res, id)
  })
}
