import type { Transaction } from "../../transaction"
import type { AnswerToWrite } from "./answer-to-write"
import { closeRatedRma } from "./close-rated-rma"
import { lockSurvey } from "./survey-state"
import { writeAnswer, type WrittenAnswer } from "./write-answer"

export interface AnswerSurvey extends Omit<AnswerToWrite, "survey" | "method" | "by"> {
  readonly id: string
}

export interface AnsweredSurvey extends WrittenAnswer {
  /** A request that the answer has brought to its end. */
  readonly closed_rma_id: string | null
}

/** The customer answers over his link, or changes what he has answered. */
export async function answerSurvey(transaction: Transaction, input: AnswerSurvey): Promise<AnsweredSurvey> {
  const survey = await lockSurvey(transaction, input.id)
  const written = await writeAnswer(transaction, { ...input, survey, method: "online", by: "answer" })
  return { ...written, closed_rma_id: await closeRatedRma(transaction, { ...input, survey }) }
}
