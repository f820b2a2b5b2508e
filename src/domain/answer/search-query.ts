import { isUnspaced, searchWords } from "./search-words"
import { CHINESE_STOP_WORDS, ENGLISH_STOP_WORDS } from "./stop-words"

/** A question is told by its first words; the rest would only cost time. */
const MOST_TERMS = 24

/** Shorter beginnings would find half of the library. */
const SHORTEST_BEGINNING = 3

/**
 * What a question looks for, each term as a PostgreSQL `tsquery` of its own. Empty for a question without a word, such
 * as `???`. Words of letters find what begins with them: the customer is still typing, and English bends its endings.
 *
 * @example
 * searchTerms("How do I return shoes?") // ["'return':*", "'shoe':*"]
 */
export function searchTerms(question: string): string[] {
  const telling = searchWords(question.replace(CHINESE_STOP_WORDS, " ")).filter((word) => !ENGLISH_STOP_WORDS.has(word))
  // A question of nothing but stop words, such as 怎么, still asks for them.
  const words = telling.length > 0 ? telling : searchWords(question)
  return [...new Set(words)].slice(0, MOST_TERMS).map(toTerm)
}

function toTerm(word: string): string {
  const isBeginning = isUnspaced(word) ? Array.from(word).length === 1 : word.length >= SHORTEST_BEGINNING
  return `${quoteLexeme(word)}${isBeginning ? ":*" : ""}`
}

/** A word as `tsvector` and `tsquery` take it literally, whatever stands in it. */
export function quoteLexeme(word: string): string {
  return `'${word.replace(/['\\]/g, "$&$&")}'`
}
