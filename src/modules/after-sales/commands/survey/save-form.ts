import type { FormWording } from "../../../../domain/survey/find-form-faults"
import type { Dimension, Instrument } from "../../../../domain/survey/instrument"
import type { SurveySubject } from "../../../../domain/survey/survey-words"
import type { TicketLanguage } from "../../../../domain/ticket/ticket-words"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { lockForm } from "./step-form"

export interface FormToSave {
  /** Null creates a draft. */
  readonly id: string | null
  readonly code: string
  readonly name: string
  readonly subject_kind: SurveySubject
  readonly instrument: Instrument
  readonly dimensions: readonly Dimension[]
  readonly wording: Readonly<Record<TicketLanguage, FormWording>>
  readonly delay_minutes: number
  readonly remind_after_days: number | null
  readonly answer_days: number
  readonly change_hours: number
  readonly low_score: number | null
}

/** Writes a draft, with whatever is wrong with it: that is told when it is published. */
export async function saveForm(transaction: Transaction, { id, wording, ...form }: FormToSave): Promise<string> {
  // One writer at a time: two drafts of one code would meet the unique index.
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.survey_form', 0))`)
  await refuseTakenCode(transaction, id, form.code)
  const { rows, context } = transaction
  const columns = {
    ...{ ...form, dimensions: [...form.dimensions] },
    ...{ question_en: wording.en.question, intro_en: wording.en.intro },
    ...{ question_zh: wording.zh.question, intro_zh: wording.zh.intro },
  }
  if (id === null) return (await rows.createSurveyForms(columns, context)).id
  await lockForm(transaction, id, "edit")
  await rows.updateSurveyForms({ id, ...columns }, context)
  return id
}

async function refuseTakenCode({ query }: Transaction, id: string | null, code: string): Promise<void> {
  const taken = await query(
    `select id from survey_form where code = ? and id is distinct from ? and deleted_at is null`,
    [code, id],
  )
  if (taken.length === 0) return
  const message = `Another survey has the code ${code}.`
  throw new RefusalError([{ code: "in_use", message, field: "code", facts: { value: code } }])
}
