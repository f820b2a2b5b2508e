import { MedusaError } from "@medusajs/framework/utils"

import type { SurveyMethod } from "../../../../domain/survey/survey-words"
import { readCase } from "../../queries/survey/read-case"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { AnswerToWrite } from "./answer-to-write"
import type { AnsweredSurvey } from "./answer-survey"
import { followAnswer } from "./follow-answer"
import { insertSurvey, publishedForm } from "./plan-survey"
import { lockSurveyOf, type SurveyedCase, type SurveyState } from "./survey-state"
import { writeAnswer } from "./write-answer"

export interface EnterAnswer extends Omit<AnswerToWrite, "survey" | "by">, SurveyedCase {
  readonly method: SurveyMethod
}

/** What is asked where the merchant has published nothing: how satisfied, and nothing else. */
const PLAIN_FORM = { id: null, instrument: "csat", dimensions: [] } as const

/**
 * Staff write down what a customer told them of a case, on the phone or at the counter. It goes into the same score as what
 * comes over a link, and whoever has said it is not asked again.
 */
export async function enterAnswer(transaction: Transaction, input: EnterAnswer): Promise<AnsweredSurvey> {
  const survey = (await lockSurveyOf(transaction, input)) ?? (await addSurvey(transaction, input))
  const written = await writeAnswer(transaction, { ...input, survey, by: "enter" })
  return { ...written, ...(await followAnswer(transaction, { ...input, survey })) }
}

/** A case that ended before anything was asked, or without anybody to ask. */
export async function addSurvey(
  transaction: Transaction,
  input: SurveyedCase & { readonly now: Date },
): Promise<SurveyState> {
  const { standing, ...ended } = await readCase(transaction, input)
  if (standing !== "settled") {
    const message = "The case is not over: there is nothing to judge yet."
    throw new RefusalError([{ code: "survey_case_open", message, field: "subject_id" }])
  }
  const form = (await publishedForm(transaction, input.subject_kind)) ?? PLAIN_FORM
  await insertSurvey(transaction, { ...ended, ended_at: input.now }, form, null)
  const added = await lockSurveyOf(transaction, input)
  if (added === null) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "A survey was not written")
  return added
}
