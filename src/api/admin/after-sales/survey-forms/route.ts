import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listForms } from "../../../../modules/after-sales/queries/survey/list-forms"
import { toAdminSurveyForm } from "../../../bodies/survey-body"
import { toPage } from "../../../to-page"
import { saveFormRoute } from "./save-form"
import type { ListSurveyFormsQuery } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListSurveyFormsQuery>,
  res: MedusaResponse,
): Promise<void> {
  const { cursor, limit } = req.validatedQuery as ListSurveyFormsQuery
  const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listForms, { after_id: cursor, limit: limit + 1 })
  const { items, next_cursor } = toPage(read, limit)
  res.json({ survey_forms: items.map(toAdminSurveyForm), next_cursor })
}

export const POST = saveFormRoute
