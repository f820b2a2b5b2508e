import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import { readSurveyWithAnswer } from "../../../../../modules/after-sales/queries/survey/read-survey-with-answer"
import { answerSurveyWorkflow } from "../../../../../workflows/survey/answer-survey"
import { surveyOfToken } from "../../../../../workflows/survey/survey-link"
import { toStoreSurvey } from "../../../../bodies/survey-body"
import { readIdempotencyKey } from "../../../../idempotency"
import { withReasons } from "../../../../with-reasons"
import type { AnswerSurveyInput } from "../validators"

/** Writes nothing: scanners follow the links in mails, and none of them may rate. */
export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  await sendSurvey(req, res, surveyOfToken(req.scope, req.params.token ?? ""))
})

/** The answer, or a change of it within its time. The same answer again changes nothing. */
export const POST = withReasons(async (req: MedusaRequest<AnswerSurveyInput>, res: MedusaResponse) => {
  const id = surveyOfToken(req.scope, req.params.token ?? "")
  const idempotency = readIdempotencyKey(req, { type: "guest", id })
  await answerSurveyWorkflow(req.scope).run({
    input: { id, answer: req.validatedBody, idempotency, now: new Date().toISOString() },
  })
  await sendSurvey(req, res, id)
})

async function sendSurvey(req: Pick<MedusaRequest, "scope">, res: MedusaResponse, id: string): Promise<void> {
  const survey = await req.scope.resolve(AFTER_SALES_MODULE).ask(readSurveyWithAnswer, id)
  res.set("Cache-Control", "no-store").json({ survey: toStoreSurvey(survey, new Date()) })
}
