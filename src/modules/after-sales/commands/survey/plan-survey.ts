import { generateEntityId } from "@medusajs/framework/utils"

import { askAt, type AskingPace } from "../../../../domain/survey/asked-times"
import type { Dimension, Instrument } from "../../../../domain/survey/instrument"
import type { SurveySubject } from "../../../../domain/survey/survey-words"
import type { TicketLanguage } from "../../../../domain/ticket/ticket-words"
import type { Transaction } from "../../transaction"

/** A case that has come to an end. */
export interface EndedCase {
  readonly subject_kind: SurveySubject
  readonly subject_id: string
  /** Shown to people, such as 12 of RMA-12. */
  readonly subject_number: number
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly customer_id: string | null
  readonly email: string | null
  readonly language: TicketLanguage | null
  /** Who has brought it to its end, and for which team: whom the answer is about, whoever has the case by then. */
  readonly agent_id: string | null
  readonly team_id: string | null
  readonly ended_at: Date
}

/** What is asked after cases of a kind now. */
export interface PublishedForm extends AskingPace {
  readonly id: string
  readonly instrument: Instrument
  readonly dimensions: readonly Dimension[]
}

/**
 * Plans to ask a customer about a case that has ended, as part of the transaction that ended it. The same end again plans
 * nothing; a case that was taken up again and ends a second time is judged by its second end, unless he was asked before.
 */
export async function planSurvey(transaction: Transaction, ended: EndedCase): Promise<void> {
  const form = await publishedForm(transaction, ended.subject_kind)
  if (form === null) return
  await insertSurvey(transaction, ended, form, askAt(form, ended.ended_at))
}

/** Null where the merchant asks nothing. */
export async function publishedForm({ query }: Transaction, kind: SurveySubject): Promise<PublishedForm | null> {
  const [form] = await query<PublishedForm>(
    `select id, instrument, dimensions, delay_minutes, remind_after_days, answer_days, change_hours
       from survey_form where subject_kind = ? and status = 'published' and deleted_at is null`,
    [kind],
  )
  return form ?? null
}

/** Writes the row, or moves one that still waits to the second end of its case. */
export async function insertSurvey(
  { query }: Transaction,
  ended: EndedCase,
  form: Pick<PublishedForm, "instrument" | "dimensions"> & { readonly id: string | null },
  nextStepAt: Date | null,
): Promise<void> {
  const columns = {
    ...ended,
    ...{ id: generateEntityId(undefined, "ssur"), form_id: form.id, next_step_at: nextStepAt },
    ...{ instrument: form.instrument, dimensions: form.dimensions },
  }
  const names = Object.keys(columns)
  await query(
    `insert into satisfaction_survey (${names.join(", ")}) values (${names.map(() => "?").join(", ")})
     on conflict (subject_kind, subject_id) where deleted_at is null do update
        set agent_id = excluded.agent_id, team_id = excluded.team_id, ended_at = excluded.ended_at,
            next_step_at = excluded.next_step_at, updated_at = now()
      where satisfaction_survey.status = 'planned'`,
    Object.values(columns),
  )
}
