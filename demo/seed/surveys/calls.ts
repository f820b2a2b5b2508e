import type { AdminSurveyForm, AdminSurveyResponse, EnterAnswerBody, SaveSurveyFormBody } from "../../../src/types"
import type { Api } from "../api"

export const FORMS = "/admin/after-sales/survey-forms"
export const RESPONSES = "/admin/after-sales/survey-responses"

export async function publishSurvey(admin: Api, body: SaveSurveyFormBody): Promise<void> {
  const { survey_form } = await admin.post<{ survey_form: AdminSurveyForm }>(FORMS, body)
  await admin.post(`${FORMS}/${survey_form.id}/publish`, {})
}

/** Writes down what a customer said on the phone or at the counter. */
export async function enterAnswer(admin: Api, body: EnterAnswerBody): Promise<AdminSurveyResponse> {
  return (await admin.post<{ survey_response: AdminSurveyResponse }>(RESPONSES, body)).survey_response
}
