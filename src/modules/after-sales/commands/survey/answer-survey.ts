import type { Transaction } from "../../transaction"
import type { AnswerToWrite } from "./answer-to-write"
import { followAnswer, type FollowedAnswer } from "./follow-answer"
import { lockSurvey } from "./survey-state"
import { writeAnswer, type WrittenAnswer } from "./write-answer"

export interface AnswerSurvey extends Omit<AnswerToWrite, "survey" | "method" | "by"> {
  readonly id: string
}

export interface AnsweredSurvey extends WrittenAnswer, FollowedAnswer {}

/** The customer answers over his link, or changes what he has answered. */
export async function answerSurvey(transaction: Transaction, input: AnswerSurvey): Promise<AnsweredSurvey> {
  const survey = await lockSurvey(transaction, input.id)
  const written = await writeAnswer(transaction, { ...input, survey, method: "online", by: "answer" })
  return { ...written, ...(await followAnswer(transaction, { ...input, survey })) }
}
