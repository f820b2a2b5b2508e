import { answerQuote } from "../../answer-quote"

export const POST = answerQuote("decline")
