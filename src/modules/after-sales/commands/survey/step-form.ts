import { decide } from "../../../../domain/kernel/decision"
import { nextStage } from "../../../../domain/kernel/lifecycle"
import { findFormFaults, type FormToPublish } from "../../../../domain/survey/find-form-faults"
import { FORM_LIFECYCLE, type FormAction, type FormStatus } from "../../../../domain/survey/lifecycle"
import { readForm } from "../../queries/survey/list-forms"
import type { SurveyFormRecord } from "../../queries/survey/survey-records"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface StepForm {
  readonly id: string
  readonly action: Exclude<FormAction, "edit">
  readonly now: Date
}

/**
 * The only place where a form's status is written. What is published replaces what was asked about the same kind of case
 * until then: a case is asked about once. Customers who were asked before answer what they were asked.
 */
export async function stepForm(transaction: Transaction, { id, action, now }: StepForm): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.survey_form', 0))`)
  const { form, status } = await lockForm(transaction, id, action)
  if (action === "publish") {
    acceptedOrThrow(decide(findFormFaults(toPublish(form)), () => null))
    await transaction.query(
      `update survey_form set status = 'retired', retired_at = ?, updated_at = ?
        where subject_kind = ? and status = 'published' and deleted_at is null`,
      [now, now, form.subject_kind],
    )
  }
  const column = action === "publish" ? "published_at" : "retired_at"
  await transaction.query(`update survey_form set status = ?, ${column} = ?, updated_at = ? where id = ?`, [
    ...[status, now, now, id],
  ])
}

/** Locks a form until commit and says which status the action leads to, or throws that it may not be taken. */
export async function lockForm(
  transaction: Transaction,
  id: string,
  action: FormAction,
): Promise<{ readonly form: SurveyFormRecord; readonly status: FormStatus }> {
  await transaction.query(`select id from survey_form where id = ? for update`, [id])
  const form = await readForm(transaction, id)
  return { form, status: acceptedOrThrow(nextStage<FormStatus, FormAction>(FORM_LIFECYCLE, form.status, action)) }
}

function toPublish(form: SurveyFormRecord): FormToPublish {
  return {
    ...form,
    wording: {
      en: { question: form.question_en, intro: form.intro_en },
      zh: { question: form.question_zh, intro: form.intro_zh },
    },
  }
}
