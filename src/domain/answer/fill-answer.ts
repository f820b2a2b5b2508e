import { isPlaceholder, PLACEHOLDER, type AnswerPlaceholder } from "./placeholders"

/** What is known of the case the answer is for; null or absent where there is nothing to say. */
export type AnswerFacts = { readonly [Name in AnswerPlaceholder]?: string | null }

export interface FilledAnswer {
  /** Plain text. What could not be filled stands as it was written, for staff to see. Escape it where HTML is made. */
  readonly text: string
  /** Names that no case could fill, each once, in reading order. */
  readonly unknown: readonly string[]
  /** Names that are known and have nothing to stand for in this case, such as an order's number without an order. */
  readonly missing: readonly AnswerPlaceholder[]
}

/**
 * Fills in a canned answer. One pass: braces in a customer's name are his name and never filled in again.
 *
 * @example
 * fillAnswer("Dear {{customer.name}}, {{oops}}", { "customer.name": "Ann" })
 * // { text: "Dear Ann, {{oops}}", unknown: ["oops"], missing: [] }
 */
export function fillAnswer(body: string, facts: AnswerFacts): FilledAnswer {
  const unknown = new Set<string>()
  const missing = new Set<AnswerPlaceholder>()
  const text = body.replace(PLACEHOLDER, (written: string, inner: string) => {
    const name = inner.trim()
    if (!isPlaceholder(name)) {
      unknown.add(name)
      return written
    }
    const fact = facts[name]?.trim() ?? ""
    if (fact !== "") return fact
    missing.add(name)
    return written
  })
  return { text, unknown: [...unknown], missing: [...missing] }
}
