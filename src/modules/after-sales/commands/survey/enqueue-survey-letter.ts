import { MedusaError } from "@medusajs/framework/utils"

import { localDate } from "../../../../domain/calendar/local-date"
import type { SurveyTemplate } from "../../../../domain/notification/message"
import type { TicketLanguage } from "../../../../domain/ticket/ticket-words"
import type { Transaction } from "../../transaction"
import { recordContacts } from "../contact/record-contacts"
import { enqueueMessage } from "../outbox/enqueue-message"
import type { SurveyState } from "./survey-state"

export interface EnqueueSurveyLetter {
  readonly survey: SurveyState
  readonly template: SurveyTemplate
  readonly language: TicketLanguage
  readonly expires_at: Date
  readonly now: Date
}

/** Writes to the customer, each letter once, and notes that he was contacted: nobody else is to write to him for a while. */
export async function enqueueSurveyLetter(transaction: Transaction, input: EnqueueSurveyLetter): Promise<void> {
  const { survey, template, language, expires_at, now } = input
  const { email, customer_id, subject_kind, subject_number, order_id, order_display_id } = survey
  if (email === null) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Nobody is asked without an address")
  const source = `${template}:${survey.id}`
  const contact = { party: { customer_id, email }, purpose: "survey", method: "email", source } as const
  const contacts = await recordContacts(transaction, [{ ...contact, contacted_at: now }])
  const [zone] = await transaction.query<{ time_zone: string }>(
    `select time_zone from business_calendar where is_default and deleted_at is null`,
  )
  const reference = { survey_id: survey.id, subject_kind, subject_number, language, order_id, order_display_id }
  await enqueueMessage(transaction, {
    message: {
      template,
      data: {
        ...{ ...reference, contact_id: contacts.get(source) ?? "" },
        intro: language === "zh" ? survey.intro_zh : survey.intro_en,
        question: (language === "zh" ? survey.question_zh : survey.question_en) ?? "",
        answer_until_on: localDate(zone?.time_zone ?? "UTC", new Date(expires_at.getTime() - 1)),
      },
    },
    recipient: email,
    rma_id: subject_kind === "rma" ? survey.subject_id : null,
    dedupe_key: source,
    now,
  })
}
