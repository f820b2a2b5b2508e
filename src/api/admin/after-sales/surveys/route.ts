import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listSurveys } from "../../../../modules/after-sales/queries/survey/list-surveys"
import { toAdminSurvey } from "../../../bodies/survey-body"
import { toPage } from "../../../to-page"
import type { ListSurveysQuery } from "./validators"

/** Who is, was or was not asked, and why not. The link stands in the letter to the customer and nowhere else. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListSurveysQuery>,
  res: MedusaResponse,
): Promise<void> {
  const {
    cursor,
    limit,
    subject_kind = null,
    subject_id = null,
    status = null,
  } = req.validatedQuery as ListSurveysQuery
  const read = await req.scope
    .resolve(AFTER_SALES_MODULE)
    .ask(listSurveys, { subject_kind, subject_id, status, after_id: cursor, limit: limit + 1 })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ surveys: items.map(toAdminSurvey), next_cursor })
}
