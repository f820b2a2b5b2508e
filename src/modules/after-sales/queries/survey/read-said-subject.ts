import { MedusaError } from "@medusajs/framework/utils"

import { languageOf } from "../../../../domain/notification/language-of"
import type { SurveySubject } from "../../../../domain/survey/survey-words"
import type { TicketLanguage } from "../../../../domain/ticket/ticket-words"
import type { SurveyedCase } from "../../commands/survey/survey-state"
import type { Reading } from "../../transaction"

/** What is known of a case when a ticket about it is opened. */
export interface SaidOfCase {
  readonly order_id: string | null
  readonly line_item_id: string | null
  readonly rma_id: string | null
  readonly customer_id: string | null
  readonly email: string | null
  readonly name: string | null
  readonly language: TicketLanguage | null
}

const SAID = {
  rma: `select order_id, null as line_item_id, id as rma_id, customer_id, email, null as name, null as language
          from rma where id = ? and deleted_at is null`,
  ticket: `select order_id, line_item_id, rma_id, customer_id, email, name, language
             from support_ticket where id = ? and deleted_at is null`,
  visit: `select order_id, null as line_item_id, null as rma_id, customer_id, email, customer_name as name, language
            from follow_up_visit where id = ? and deleted_at is null`,
} as const satisfies Record<SurveySubject, string>

/** @throws NOT_FOUND */
export async function readSaidSubject(
  { query }: Reading,
  { subject_kind, subject_id }: SurveyedCase,
): Promise<SaidOfCase> {
  const [said] = await query<Omit<SaidOfCase, "language"> & { readonly language: string | null }>(SAID[subject_kind], [
    subject_id,
  ])
  if (!said) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${subject_kind} with id ${subject_id}`)
  return { ...said, language: said.language === null ? null : languageOf(said.language) }
}
