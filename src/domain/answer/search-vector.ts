import { quoteLexeme } from "./search-query"
import { searchWords } from "./search-words"

/** PostgreSQL keeps no higher position in a `tsvector`. */
const LAST_POSITION = 16_383

export interface ArticleText {
  readonly question: string
  readonly answer: string
  readonly tags: readonly string[]
}

/**
 * An article as a PostgreSQL `tsvector`, its words cut by us and not by the database: what counts as a word does not
 * change with the locale that a cluster was made with. The question weighs most (A), then tags (B), then the answer.
 *
 * @example
 * searchVector({ question: "Return?", answer: "", tags: ["shoes"] }) // "'return':1A 'shoe':2B"
 */
export function searchVector({ question, answer, tags }: ArticleText): string {
  const weighed = [
    ...searchWords(question).map((word) => ({ word, weight: "A" })),
    ...tags.flatMap(searchWords).map((word) => ({ word, weight: "B" })),
    ...searchWords(answer).map((word) => ({ word, weight: "" })),
  ]
  return weighed
    .map(({ word, weight }, index) => `${quoteLexeme(word)}:${Math.min(index + 1, LAST_POSITION)}${weight}`)
    .join(" ")
}
