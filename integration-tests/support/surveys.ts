import type { MedusaContainer } from "@medusajs/framework/types"

import { mailbox } from "../fixtures/mailbox-provider"
import type {
  AdminSurvey,
  AdminSurveyForm,
  AdminSurveyResponse,
  AdminTicket,
  ErrorBody,
  SatisfactionFigures,
  SaveSurveyFormBody,
  StoreSurvey,
} from "../../src/types"
import { dispatchOutbox } from "../../src/workflows/notification/dispatch-outbox"
import { askDueSurveys, type SteppedSurvey } from "../../src/workflows/sweep/ask-due-surveys"
import { tokenIn } from "./guest-desk"
import type { TestShop } from "./shop"
import { actOnTicket, openForCustomer } from "./tickets"

const ADMIN = "/admin/after-sales"

/** Honest words, and a delay so long that the job which runs beside the test finds nothing due. */
export const FORM: SaveSurveyFormBody = {
  ...{ code: "tickets", name: "After a ticket", subject_kind: "ticket", instrument: "csat" },
  dimensions: ["speed", "attitude"],
  wording: {
    en: {
      question: "How satisfied are you with how we handled this?",
      intro: "Tell us what went well and what did not.",
    },
    zh: { question: "您对这次处理的结果满意吗？", intro: null },
  },
  ...{ delay_minutes: 14_400, remind_after_days: 4, answer_days: 14, change_hours: 24, low_score: null },
}

export async function saveForm({ admin }: TestShop, given: Partial<SaveSurveyFormBody> = {}): Promise<AdminSurveyForm> {
  const body = { ...FORM, ...given }
  return (await admin.post<{ survey_form: AdminSurveyForm }>(`${ADMIN}/survey-forms`, body)).survey_form
}

/** What is asked after such cases from now on. */
export async function publishForm(test: TestShop, given: Partial<SaveSurveyFormBody> = {}): Promise<AdminSurveyForm> {
  const { id } = await saveForm(test, given)
  const path = `${ADMIN}/survey-forms/${id}/publish`
  return (await test.admin.post<{ survey_form: AdminSurveyForm }>(path, {})).survey_form
}

/** Somebody who has asked something was helped. Everybody has an address of his own, so that no test wears out another's. */
export async function helpSomebody(test: TestShop, email: string): Promise<AdminTicket> {
  const asked = { subject: "Where is my parcel?", body: "It should have come on Monday." }
  const ticket = await openForCustomer(test, { kind: "consultation", channel: "email", email, ...asked })
  return actOnTicket(test, ticket, "resolve", { words: "It comes today." })
}

export async function surveyOf(
  { admin }: TestShop,
  subject: { readonly id: string },
  kind: "ticket" | "rma" | "visit" = "ticket",
): Promise<AdminSurvey | undefined> {
  const path = `${ADMIN}/surveys?subject_kind=${kind}&subject_id=${subject.id}`
  return (await admin.get<{ surveys: AdminSurvey[] }>(path)).surveys[0]
}

export async function responsesTo(
  { admin }: TestShop,
  subject: { readonly id: string },
): Promise<AdminSurveyResponse[]> {
  const path = `${ADMIN}/survey-responses?subject_id=${subject.id}`
  return (await admin.get<{ survey_responses: AdminSurveyResponse[] }>(path)).survey_responses
}

export async function figuresOf({ admin }: TestShop, query = ""): Promise<SatisfactionFigures> {
  const span = "from=2020-01-01T00:00:00Z&to=2090-01-01T00:00:00Z"
  return (await admin.get<{ figures: SatisfactionFigures }>(`${ADMIN}/survey-responses/figures?${span}${query}`))
    .figures
}

/** The first noon at which the survey is due: nobody is written to at night. */
export function noonAfter(instant: string | null | undefined): Date {
  const noon = new Date(instant ?? "")
  noon.setUTCHours(36, 0, 0, 0)
  return noon
}

/** Lets the sweep come by, and says what it did with this survey. */
export async function sweep(
  container: MedusaContainer,
  survey: { readonly id: string } | undefined,
  now: Date,
): Promise<string | undefined> {
  const stepped = await askDueSurveys(container, now)
  return stepOf(stepped, survey)
}

export function stepOf(stepped: readonly SteppedSurvey[], survey: { readonly id: string } | undefined) {
  return stepped.find(({ id }) => id === survey?.id)?.step
}

/** Sends what is due by then, and returns what this address was asked. */
export async function questionsTo(container: MedusaContainer, email: string, now: Date) {
  await dispatchOutbox(container, { limit: 500, now })
  return mailbox.letters.filter(({ to, template }) => to === email && template?.includes("survey_"))
}

/** The customer was asked by mail; answers with the token of his link. */
export async function askNow(container: MedusaContainer, test: TestShop, ticket: AdminTicket): Promise<string> {
  const survey = await surveyOf(test, ticket)
  const now = noonAfter(survey?.next_step_at)
  await sweep(container, survey, now)
  const [letter] = await questionsTo(container, ticket.email ?? "", now)
  return tokenIn(letter)
}

export const linkOf = (token: string) => `/store/after-sales/surveys/${token}`

export async function readByLink({ shop }: TestShop, token: string): Promise<StoreSurvey> {
  return (await shop.store.get<{ survey: StoreSurvey }>(linkOf(token))).survey
}

export function codesIn({ reasons }: ErrorBody): string[] {
  return (reasons ?? []).map(({ code }) => code)
}
