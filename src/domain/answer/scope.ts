import { TICKET_KINDS } from "../kernel/vocabulary"

/** Where a canned answer is offered: in requests, or in tickets of one kind. */
export const ANSWER_SCOPES = ["request", ...TICKET_KINDS] as const
export type AnswerScope = (typeof ANSWER_SCOPES)[number]
