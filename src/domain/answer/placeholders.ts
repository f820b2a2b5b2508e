/** What a canned answer may leave open, spelled `{{order.number}}`. Staff read the names, so they are the trade's. */
export const ANSWER_PLACEHOLDERS = [
  "customer.name",
  "order.number",
  "request.number",
  "ticket.number",
  "agent.name",
] as const
export type AnswerPlaceholder = (typeof ANSWER_PLACEHOLDERS)[number]

/** Anything between two braces, so that a name that was mistyped is found too and not sent to a customer. */
export const PLACEHOLDER = /\{\{([^{}]*)\}\}/g

export function isPlaceholder(name: string): name is AnswerPlaceholder {
  return (ANSWER_PLACEHOLDERS as readonly string[]).includes(name)
}
