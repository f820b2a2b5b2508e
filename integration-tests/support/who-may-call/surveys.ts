import { NO_SUCH_RECORD, REFUSED_BY_SHAPE, everybody, staff, type Row } from "./row"

const FORM = "after_sales_survey_form"
const SURVEY = "after_sales_survey"

const form = (code: string) => ({
  ...{ code, name: "After a ticket", subject_kind: "ticket", instrument: "csat" },
  wording: { en: { question: "How was it?" }, zh: { question: "您满意吗？" } },
})

/** What is asked and what was answered. Whoever holds the link may answer; a token not signed here is no link. */
export const SURVEYS: Readonly<Record<string, Row>> = {
  "GET /admin/after-sales/survey-forms": staff(`${FORM}:read`, 200),
  "POST /admin/after-sales/survey-forms": staff(`${FORM}:write`, 201, { body: () => form("who-may-call") }),
  "GET /admin/after-sales/survey-forms/:id": staff(`${FORM}:read`, NO_SUCH_RECORD, { id: "rma_id" }),
  "POST /admin/after-sales/survey-forms/:id": staff(`${FORM}:write`, NO_SUCH_RECORD, {
    id: "rma_id",
    body: () => form("who-may-change"),
  }),
  "POST /admin/after-sales/survey-forms/:id/publish": staff(`${FORM}:publish`, NO_SUCH_RECORD, {
    id: "rma_id",
    body: () => ({}),
  }),
  "POST /admin/after-sales/survey-forms/:id/retire": staff(`${FORM}:publish`, NO_SUCH_RECORD, {
    id: "rma_id",
    body: () => ({}),
  }),
  "GET /admin/after-sales/surveys": staff(`${SURVEY}:read`, 200),
  "GET /admin/after-sales/survey-responses": staff(`${SURVEY}:read`, 200),
  "POST /admin/after-sales/survey-responses": staff(`${SURVEY}:write`, NO_SUCH_RECORD, {
    body: ({ unknown_ticket_id }) => ({
      ...{ subject_kind: "ticket", subject_id: unknown_ticket_id, method: "phone", score: 5 },
    }),
  }),
  "GET /admin/after-sales/survey-responses/figures": staff(`${SURVEY}:read`, REFUSED_BY_SHAPE),
  "POST /admin/after-sales/survey-responses/:id/exclude": staff(`${SURVEY}:exclude`, NO_SUCH_RECORD, {
    id: "rma_id",
    body: () => ({ because: "staff_test" }),
  }),
  "POST /admin/after-sales/survey-responses/:id/include": staff(`${SURVEY}:exclude`, NO_SUCH_RECORD, {
    id: "rma_id",
    body: () => ({}),
  }),
  "GET /store/after-sales/surveys/:token": everybody(NO_SUCH_RECORD),
  "POST /store/after-sales/surveys/:token": everybody(NO_SUCH_RECORD, { body: () => ({ score: 5 }) }),
}
