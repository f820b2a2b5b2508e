import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readForm } from "../../../../modules/after-sales/queries/survey/list-forms"
import { toAdminSurveyForm } from "../../../bodies/survey-body"

/** Answers with a form as it stands now. */
export async function answerForm(
  req: Pick<AuthenticatedMedusaRequest, "scope">,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  res.json({ survey_form: toAdminSurveyForm(await req.scope.resolve(AFTER_SALES_MODULE).ask(readForm, id)) })
}
