import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listResponses, readResponse } from "../../../../modules/after-sales/queries/survey/list-responses"
import { enterAnswerWorkflow } from "../../../../workflows/survey/enter-answer"
import { toAdminSurveyResponse } from "../../../bodies/survey-body"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { readIdempotencyKey } from "../../../idempotency"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { toResponseFilters, type EnterAnswerInput, type ListResponsesQuery } from "./validators"

const position = { id: z.string(), answered_at: z.iso.datetime() }

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListResponsesQuery>, res: MedusaResponse) => {
    const { limit, cursor, with_suggestion, ...asked } = req.validatedQuery as ListResponsesQuery
    const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listResponses, {
      filters: toResponseFilters(asked, req.auth_context.actor_id, with_suggestion === "true"),
      after: cursor === undefined ? null : decodeCursor(cursor, position),
      limit: limit + 1,
    })
    const { items, next_cursor } = toPage(read, limit)
    const last = items.at(-1)
    res.json({
      survey_responses: items.map(toAdminSurveyResponse),
      next_cursor:
        next_cursor !== null && last
          ? encodeCursor({ id: last.id, answered_at: last.answered_at.toISOString() })
          : null,
    })
  },
)

/** What a customer said on the phone or at the counter, written down by whoever heard it. */
export const POST = withReasons(async (req: AuthenticatedMedusaRequest<EnterAnswerInput>, res: MedusaResponse) => {
  const { subject_kind, subject_id, method, ...answer } = req.validatedBody
  const actor = staffOf(req)
  const { result } = await enterAnswerWorkflow(req.scope).run({
    input: {
      ...{ subject_kind, subject_id, method, answer, actor },
      idempotency: readIdempotencyKey(req, actor),
      now: new Date().toISOString(),
    },
  })
  const response = await req.scope.resolve(AFTER_SALES_MODULE).ask(readResponse, result.id)
  res.status(result.repeated ? 200 : 201).json({ survey_response: toAdminSurveyResponse(response) })
})
